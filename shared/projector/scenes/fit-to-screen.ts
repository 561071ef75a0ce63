/** The first few and how many are left: a screen read from the back of a room holds no list of forty. */
export function fewOf<T>(
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
