export type Size = { readonly width: number; readonly height: number };

/** The size that keeps the proportions and has no side longer than asked; never larger than it was. */
export function fitWithin({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
