/** How often a fault is brought about: a few times in every test run, many times with `npm run faults`. */
export type Rounds = 'smoke' | 'full';

/** One kind of fault and what came of it. `lost` says what went missing or wrong, and is empty when nothing did. */
export type FaultRow = {
  readonly what: string;
  readonly tried: number;
  readonly lost: readonly string[];
};

/** What every test/faults/*.fault.ts exports as `fault`. */
export type Fault = (rounds: Rounds) => Promise<readonly FaultRow[]>;
