import type { LaidOutBox, LaidOutLine, LaidOutNode } from '@react-pdf/layout';

/** So many lines stay together at either end of a text. */
const KEPT = 2;

/** What falls inside a break between pages is not drawn on either part. */
export const NO_TOP = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 } as const;
export const NO_BOTTOM = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 } as const;

type Boxed = LaidOutNode & { readonly box: LaidOutBox };
type Parts = readonly [LaidOutNode, LaidOutNode];

/** A text cut between two of its lines, or nothing where that may not be. */
export function splitText(part: Boxed, room: number): Parts | null {
  const lines = part.lines ?? [];
  const at = linesAbove(lines, room);
  if (at <= 0 || at >= lines.length) return null;
  const height = topOf(lines, at);
  return [
    { ...part, lines: lines.slice(0, at), box: { ...part.box, height, ...NO_BOTTOM } },
    {
      ...part,
      lines: lines.slice(at),
      box: { ...part.box, top: 0, height: part.box.height - height, ...NO_TOP },
    },
  ];
}

function linesAbove(lines: readonly LaidOutLine[], room: number): number {
  const fitting = lines.findIndex(({ box }, at) => topOf(lines, at) + box.height > room);
  const at = fitting === -1 ? lines.length : fitting;
  if (lines.length < 2 * KEPT || at < KEPT) return 0;
  return Math.min(at, lines.length - KEPT);
}

function topOf(lines: readonly LaidOutLine[], at: number): number {
  return (lines[at]?.box.y ?? 0) - (lines[0]?.box.y ?? 0);
}

/** An empty box, such as the space between two sections, ends with its page: the next one begins with what stands below it. */
export function splitBox(part: Boxed, room: number): Parts | null {
  const { box } = part;
  if (room <= 0 || room >= box.height) return null;
  return [
    { ...part, box: { ...box, height: room, ...NO_BOTTOM } },
    { ...part, box: { ...box, top: 0, height: 0, ...NO_TOP } },
  ];
}
