/** What is accepted and what comes out, in one place so that messages and tests can name it. */
export const PICTURE_LIMITS = {
  bytes: 30_000_000,
  pixels: 100_000_000,
  /** The longest side after import. */
  longestSide: 2_560,
  /** PDF, text and CSV are kept as they are, so they must be small. */
  documentBytes: 5_000_000,
  svgBytes: 3_000_000,
  /** A drawing has no size of its own in pixels; below this it would look coarse on a projector. */
  svgShortestLongSide: 1_024,
  /** How many shapes an SVG comes to once everything it repeats is written out. */
  svgShapes: 50_000,
  svgDepth: 256,
  /** Segments or chunks; millions of empty ones would take long to walk through. */
  parts: 20_000,
  /** A progressive JPEG with thousands of passes takes minutes to draw. */
  jpegPasses: 200,
  nameCharacters: 120,
} as const;
