import type { LaidOutNode } from '@react-pdf/layout';

/**
 * A line break is in no font, so the library takes it from its own last resort, draws nothing in it, and has every reader
 * look for a font that the file does not bring along.
 */
export function dropEmptyRuns({ lines, children }: LaidOutNode): void {
  for (const line of lines ?? []) {
    if (line.runs !== undefined) line.runs = line.runs.filter(({ glyphs }) => glyphs?.length !== 0);
  }
  for (const child of children ?? []) dropEmptyRuns(child);
}
