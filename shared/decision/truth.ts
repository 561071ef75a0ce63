import { ABSENT, MAYBE, type Registers, read } from './registers.ts';

/**
 * What a test may still turn out to be, as a set of bits: true, false, or neither (its value does not apply). A set
 * of one is known. Only what is known to be true blocks.
 */
export const TRUE = 1;
const FALSE = 2;
const NEITHER = 4;

export type Test = {
  readonly truth: (r: Registers) => number;
  /** The registers it looks at. */
  readonly reads: readonly number[];
  /** Those of them that make it what it is. */
  readonly behind: (r: Registers) => readonly number[];
};

export const ALWAYS: Test = { truth: () => TRUE, reads: [], behind: () => [] };

export function not(test: Test): Test {
  return { ...test, truth: (r) => negated(test.truth(r)) };
}

function negated(truth: number): number {
  return (truth & NEITHER) | (truth & TRUE ? FALSE : 0) | (truth & FALSE ? TRUE : 0);
}

export function allOf(tests: readonly Test[]): Test {
  return joined(tests, TRUE, FALSE);
}

export function anyOf(tests: readonly Test[]): Test {
  return joined(tests, FALSE, TRUE);
}

/** `all` and `any` mirror each other: one `decisive` part decides the whole, else every part has to be `common`. */
function joined(tests: readonly Test[], common: number, decisive: number): Test {
  return {
    truth: truthOf(tests, common, decisive),
    reads: tests.flatMap((test) => test.reads),
    behind: (r) => {
      const deciding = tests.filter((test) => test.truth(r) === decisive);
      return (deciding.length > 0 ? deciding : tests).flatMap((test) => test.behind(r));
    },
  };
}

function truthOf(tests: readonly Test[], common: number, decisive: number): Test['truth'] {
  return (r) => {
    let everyCommon = true;
    let someDecisive = 0;
    let someNeither = 0;
    for (const test of tests) {
      const truth = test.truth(r);
      if (truth === decisive) return decisive;
      if (!(truth & common)) everyCommon = false;
      someDecisive |= truth & decisive;
      someNeither |= truth & NEITHER;
    }
    return (everyCommon ? common : 0) | someDecisive | someNeither;
  };
}

/** Compares the value of a register; `holds` must be monotone between its ends. */
export function compared(register: number, holds: (value: number) => boolean): Test {
  return {
    reads: [register],
    behind: () => [register],
    truth: (r) => {
      const presence = read(r.presence, register);
      if (presence === ABSENT) return NEITHER;
      const atLow = holds(read(r.lo, register)) ? TRUE : FALSE;
      const atHigh = holds(read(r.hi, register)) ? TRUE : FALSE;
      return atLow | atHigh | (presence === MAYBE ? NEITHER : 0);
    },
  };
}
