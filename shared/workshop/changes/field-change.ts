/** Where a value stands in the document: keys from the root down. Arrays are values, so no step is an index. */
export type FieldPath = readonly string[];

/**
 * One field that changed, with what stood there before and after; a side that is missing means "nothing stood there".
 * A change is the whole difference: applied forwards it does, backwards it undoes.
 */
export type FieldChange = {
  readonly path: FieldPath;
  readonly from?: unknown;
  readonly to?: unknown;
};

export function fieldChange(path: FieldPath, from: unknown, to: unknown): FieldChange {
  return {
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
