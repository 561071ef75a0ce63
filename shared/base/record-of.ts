/** A record with one value for each id. */
export function recordOf<Id extends string, Value>(
  ids: readonly Id[],
  value: (id: Id) => Value,
): Readonly<Record<Id, Value>> {
  // fromEntries widens the keys; they are exactly the ids handed in.
  return Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, Value>;
}
