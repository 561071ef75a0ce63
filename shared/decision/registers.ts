/**
 * Interval arithmetic on numbered registers. Each holds [lo, hi] and whether it is there at all: an item that may
 * yet turn out not to apply is MAYBE, and every operation then covers both cases, so a result always holds every
 * value that answering the rest can lead to.
 */
export const ABSENT = 0;
export const SURE = 1;
export const MAYBE = 2;

export type Registers = {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly presence: Uint8Array;
};

export function createRegisters(count: number): Registers {
  return { lo: new Float64Array(count), hi: new Float64Array(count), presence: new Uint8Array(count) };
}

type Numbers = Float64Array | Uint8Array | Int32Array | Int16Array | Int8Array;

// Every index below comes from the compiler of the model, so the reads are always within the arrays.
export function read(values: Numbers, at: number): number {
  return values[at] as number;
}

export function write(r: Registers, at: number, lo: number, hi: number, presence: number): void {
  r.lo[at] = lo;
  r.hi[at] = hi;
  r.presence[at] = presence;
}

/** Weights are above 0: an operand without weight is left out when the model is compiled. */
export function meanInto(r: Registers, target: number, of: Int32Array, weights: Float64Array): void {
  let sure = 0;
  let lo = 0;
  let hi = 0;
  let maybes = 0;
  let full = 0;
  for (let at = 0; at < of.length; at++) {
    const operand = read(of, at);
    const presence = read(r.presence, operand);
    const weight = read(weights, at);
    if (presence === SURE) {
      sure += weight;
      lo += weight * read(r.lo, operand);
      hi += weight * read(r.hi, operand);
    } else if (presence === MAYBE) {
      maybes++;
      if (read(r.lo, operand) === 0 && read(r.hi, operand) === 1) full += weight;
      else full = Number.NaN;
    }
  }
  if (maybes === 0) {
    if (sure === 0) write(r, target, 0, 0, ABSENT);
    else write(r, target, lo / sure, hi / sure, SURE);
  } else if (sure === 0) {
    const some = hull(r, of);
    write(r, target, some.lo, some.hi, MAYBE);
  } else if (Number.isNaN(full)) {
    write(
      r,
      target,
      leastMean(r, of, weights, lo, sure),
      -leastMean(mirrored(r), of, weights, -hi, sure),
      SURE,
    );
  } else {
    // What is wholly open pulls the mean furthest when it does apply.
    write(r, target, lo / (sure + full), (hi + full) / (sure + full), SURE);
  }
}

function hull(r: Registers, of: Int32Array): { readonly lo: number; readonly hi: number } {
  let lo = 1;
  let hi = 0;
  for (const operand of of) {
    if (read(r.presence, operand) === ABSENT) continue;
    lo = Math.min(lo, read(r.lo, operand));
    hi = Math.max(hi, read(r.hi, operand));
  }
  return { lo, hi };
}

/** The least the mean can be over every choice of what drops out: take the smallest in as long as they pull it down. */
function leastMean(r: Registers, of: Int32Array, weights: Float64Array, sum: number, weight: number): number {
  const open = [...of.entries()]
    .filter(([, operand]) => read(r.presence, operand) === MAYBE)
    .map(([at, operand]) => ({ value: read(r.lo, operand), weight: read(weights, at) }))
    .sort((a, b) => a.value - b.value);
  let total = weight;
  let least = sum;
  for (const operand of open) {
    if (operand.value >= least / total) break;
    least += operand.value * operand.weight;
    total += operand.weight;
  }
  return least / total;
}

function mirrored(r: Registers): Registers {
  return { lo: r.hi.map((value) => -value), hi: r.lo.map((value) => -value), presence: r.presence };
}

export function leastInto(r: Registers, target: number, of: Int32Array): void {
  let lo = 1;
  let sureHi = 2;
  let maybeHi = -1;
  for (let at = 0; at < of.length; at++) {
    const operand = read(of, at);
    const presence = read(r.presence, operand);
    if (presence === ABSENT) continue;
    lo = Math.min(lo, read(r.lo, operand));
    if (presence === SURE) sureHi = Math.min(sureHi, read(r.hi, operand));
    else maybeHi = Math.max(maybeHi, read(r.hi, operand));
  }
  if (sureHi <= 1) write(r, target, lo, sureHi, SURE);
  else if (maybeHi >= 0) write(r, target, lo, maybeHi, MAYBE);
  else write(r, target, 0, 0, ABSENT);
}

export function greatestInto(r: Registers, target: number, of: Int32Array): void {
  let hi = 0;
  let sureLo = -1;
  let maybeLo = 2;
  for (let at = 0; at < of.length; at++) {
    const operand = read(of, at);
    const presence = read(r.presence, operand);
    if (presence === ABSENT) continue;
    hi = Math.max(hi, read(r.hi, operand));
    if (presence === SURE) sureLo = Math.max(sureLo, read(r.lo, operand));
    else maybeLo = Math.min(maybeLo, read(r.lo, operand));
  }
  if (sureLo >= 0) write(r, target, sureLo, hi, SURE);
  else if (maybeLo <= 1) write(r, target, maybeLo, hi, MAYBE);
  else write(r, target, 0, 0, ABSENT);
}

export function complementInto(r: Registers, target: number, of: number): void {
  write(r, target, 1 - read(r.hi, of), 1 - read(r.lo, of), read(r.presence, of));
}

export function scaleInto(r: Registers, target: number, of: number, by: number): void {
  write(r, target, Math.min(1, by * read(r.lo, of)), Math.min(1, by * read(r.hi, of)), read(r.presence, of));
}

/**
 * An area as free of friction: capped where it hurts. What hurts applies, so a hurting area none of whose checks
 * applies counts as the cap instead of dropping out; else an answer could widen the mean it stands in.
 */
export function cappedInto(r: Registers, target: number, area: number, hurts: number, cap: number): void {
  const presence = read(r.presence, area);
  if (read(r.lo, hurts) === 0) write(r, target, read(r.lo, area), read(r.hi, area), presence);
  else if (presence === ABSENT) write(r, target, cap, cap, SURE);
  else
    write(
      r,
      target,
      Math.min(read(r.lo, area), cap),
      presence === MAYBE ? cap : Math.min(read(r.hi, area), cap),
      SURE,
    );
}
