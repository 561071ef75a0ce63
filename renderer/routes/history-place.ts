/** A point to compare: after an entry of the log, or as it is now. */
export type Point = number | 'now';

/** Where in the history one is. */
export type HistoryPlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'point'; readonly seq: number }
  | { readonly kind: 'compare'; readonly from: Point; readonly to: Point };

/** The last parts of an address: nothing, one point to look at, or two to compare. */
export function parseHistoryPlace(parts: readonly string[]): HistoryPlace | undefined {
  const points = parts.map(parsePoint);
  const [first, second, ...rest] = points;
  if (rest.length > 0 || points.includes(undefined)) return undefined;
  if (first === undefined) return { kind: 'list' };
  if (second !== undefined) return { kind: 'compare', from: first, to: second };
  return first === 'now' ? undefined : { kind: 'point', seq: first };
}

export function historyParts(place: HistoryPlace): string {
  if (place.kind === 'list') return '';
  return place.kind === 'point' ? `/${place.seq}` : `/${place.from}/${place.to}`;
}

function parsePoint(part: string): Point | undefined {
  if (part === 'now') return 'now';
  return /^\d{1,9}$/.test(part) ? Number(part) : undefined;
}
