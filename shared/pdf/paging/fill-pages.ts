import type { LaidOutNode } from '@react-pdf/layout';
import { createPaginator, type PlacedNode } from '@react-pdf/paginate';
import { boxOf, flowOf } from './flow-of.ts';
import { Repeats } from './repeats.ts';
import { NO_BOTTOM, NO_TOP } from './split-part.ts';

/** Boxes are measured in shorter numbers than ours; what fills its page must not miss it by the last digit. */
const ROUNDED = 0.001;

/**
 * What was laid out on one page without end, on as many as it needs. The library would do it, but lays out all pages
 * anew for it: once when they are filled, and once more when their number is known.
 */
export function fillPages(endless: LaidOutNode, height: number): readonly LaidOutNode[] {
  const { paddingTop = 0, paddingBottom = 0 } = boxOf(endless);
  const paginator = createPaginator(flowOf(endless.children ?? []));
  const pages: LaidOutNode[] = [];
  while (!paginator.done) {
    const placed = paginator.next(height - paddingTop - paddingBottom + ROUNDED);
    pages.push({
      ...endless,
      box: { ...boxOf(endless), height: Math.fround(height) },
      children: grown(placedBelowEachOther(placed, paddingTop).parts, height - paddingBottom),
      // It leads to the first of them.
      ...(pages.length === 0 ? {} : { props: { ...endless.props, bookmark: null } }),
    });
  }
  return pages;
}

/** A space that grows takes what is left of its page, and what stands below it ends with the page. */
function grown(parts: readonly LaidOutNode[], bottom: number): LaidOutNode[] {
  const grows = parts.findIndex(({ style }) => style?.['flexGrow'] === 1);
  const spare = grows === -1 ? 0 : Math.max(0, bottom - endOf(parts));
  return parts.map((part, at) => {
    const box = boxOf(part);
    if (spare === 0 || at < grows) return part;
    return {
      ...part,
      box: at === grows ? { ...box, height: box.height + spare } : { ...box, top: box.top + spare },
    };
  });
}

type Placed = {
  readonly parts: readonly LaidOutNode[];
  /** So much shorter than the room that it was given, which what stands below moves up by. */
  readonly spare: number;
};

function placedBelowEachOther(pieces: readonly PlacedNode[], down: number): Placed {
  let spare = 0;
  const parts = pieces.flatMap((piece) => {
    const placed = placedPiece(piece, down - spare);
    spare += placed.spare;
    return placed.parts;
  });
  return { parts, spare };
}

/** A part on its place, or of it what is on this page. */
function placedPiece({ data, box: place, part: piece, children }: PlacedNode, down: number): Placed {
  // Only what flowOf has handed over comes back.
  const part = data as LaidOutNode | undefined;
  if (part === undefined) return placedBelowEachOther(children ?? [], down);
  const box = boxOf(part);
  if (part.style?.['position'] === 'absolute') return { parts: [part], spare: 0 };
  const { isFirst, isLast } = piece;
  const before = isFirst ? (box.marginTop ?? 0) : 0;
  const top = down + place.top + before;
  if (children === undefined || (isFirst && isLast))
    return { parts: [{ ...withoutHeads(part), box: { ...box, top } }], spare: 0 };
  const inside =
    part.style?.['flexDirection'] === 'row' ? sideBySide(children) : placedBelowEachOther(children, 0);
  const room = place.height - before - (isLast ? (box.marginBottom ?? 0) : 0);
  // What ends here ends with what is in it, also where the longer of two stacks ended on the page before.
  const height = isLast
    ? endOf(inside.parts) + (box.paddingBottom ?? 0) + (box.borderBottomWidth ?? 0)
    : room;
  return {
    parts: [
      {
        ...part,
        box: { ...box, top, height, ...(isFirst ? {} : NO_TOP), ...(isLast ? {} : NO_BOTTOM) },
        ...(isFirst ? {} : { props: { ...part.props, bookmark: null } }),
        children: [...inside.parts],
      },
    ],
    spare: room - height,
  };
}

function sideBySide(pieces: readonly PlacedNode[]): Placed {
  return { parts: pieces.flatMap((piece) => placedPiece(piece, 0).parts), spare: 0 };
}

function endOf(parts: readonly LaidOutNode[]): number {
  return Math.max(
    0,
    ...parts.map(boxOf).map(({ top, height, marginBottom = 0 }) => top + height + marginBottom),
  );
}

/** What fits on one page as a whole needs no head to come again. */
function withoutHeads(part: LaidOutNode): LaidOutNode {
  const { children } = part;
  if (children === undefined || part.type === 'TEXT' || part.type === 'SVG') return part;
  return {
    ...part,
    children: children
      .filter(({ props }) => !(props?.['comesAgain'] instanceof Repeats))
      .map((child) => withoutHeads(child)),
  };
}
