/** How many bytes pictures are together. */
export function weightOf(pictures: ReadonlyMap<string, Uint8Array>): number {
  return [...pictures.values()].reduce((sum, { length }) => sum + length, 0);
}
