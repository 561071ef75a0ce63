import type { ItemKind } from './item.ts';
import type { Registers } from './registers.ts';

/** Where the value of a register comes from when it is read straight off the answers. */
export type SlotSource =
  | { readonly kind: 'claim'; readonly id: string; readonly need: number }
  /** 1 once the claim is proved or partly proved at the grade. `must`: it has to be answered before it counts as not. */
  | { readonly kind: 'proved'; readonly id: string; readonly grade: number; readonly must: boolean }
  | { readonly kind: 'answered'; readonly id: string }
  | { readonly kind: 'value'; readonly of: ItemKind; readonly id: string }
  | { readonly kind: 'counts'; readonly of: ItemKind; readonly id: string }
  /** The mean over the checks of an area, or over the parts of the surface. */
  | { readonly kind: 'mean-of'; readonly of: 'check' | 'part'; readonly area: string };

export type Slot = { readonly register: number; readonly source: SlotSource };
export type Step = { readonly target: number; readonly run: (r: Registers) => void };
export type Constant = { readonly register: number; readonly lo: number; readonly hi: number };

const NO_SOURCES: ReadonlySet<number> = new Set();

/** Hands out registers; the same slot or expression always gets the same one, so it is worked out once. */
export type RegisterBuilder = {
  readonly slot: (source: SlotSource) => number;
  readonly constant: (lo: number, hi: number) => number;
  readonly step: (key: string, operands: Iterable<number>, run: (target: number) => Step['run']) => number;
  /** A register that always stands for something that does not apply. */
  readonly absent: () => number;
  readonly finish: () => {
    readonly count: number;
    readonly slots: readonly Slot[];
    readonly constants: readonly Constant[];
    readonly steps: readonly Step[];
    /** For every register, the slots it is worked out from. */
    readonly sources: readonly ReadonlySet<number>[];
  };
};

export function createRegisterBuilder(): RegisterBuilder {
  const known = new Map<string, number>();
  const slots: Slot[] = [];
  const constants: Constant[] = [];
  const steps: Step[] = [];
  const sources: ReadonlySet<number>[] = [];
  let count = 0;
  const once = (key: string, make: (register: number) => void): number => {
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const register = count++;
    known.set(key, register);
    sources[register] = NO_SOURCES;
    make(register);
    return register;
  };
  return {
    slot: (source) =>
      once(JSON.stringify(source), (register) => {
        slots.push({ register, source });
        sources[register] = new Set([register]);
      }),
    constant: (lo, hi) =>
      once(`constant ${lo} ${hi}`, (register) => {
        constants.push({ register, lo, hi });
      }),
    step: (key, operands, run) =>
      once(key, (register) => {
        steps.push({ target: register, run: run(register) });
        sources[register] = new Set(
          [...operands].flatMap((operand) => [...(sources[operand] ?? NO_SOURCES)]),
        );
      }),
    absent: () => once('absent', () => {}),
    finish: () => ({ count, slots, constants, steps, sources }),
  };
}
