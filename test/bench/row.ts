/**
 * One measured thing: what ours takes and what the least that could take is (the bare library, the bare disk), in the
 * same unit, smaller being better.
 */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number;
};
