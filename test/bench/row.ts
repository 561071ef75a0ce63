/**
 * One measured thing: what ours takes, and what it is held against in the same run (the bare library, the bare disk, a
 * rival), in the same unit, smaller being better.
 */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Null where there is nothing to hold it against: the figure stands for itself. */
  readonly floor: number | null;
  /** The ratio not to be exceeded, where there is a goal. */
  readonly goal?: number;
};
