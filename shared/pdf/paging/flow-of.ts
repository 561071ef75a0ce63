import type { LaidOutBox, LaidOutNode } from '@react-pdf/layout';
import type { FlowNode, LeafNode } from '@react-pdf/paginate';
import { Repeats } from './repeats.ts';
import { splitBox, splitText } from './split-part.ts';

const NOWHERE: LaidOutBox = { top: 0, left: 0, width: 0, height: 0 };

/** Parts of a page that goes on without end, as the library that fills pages wants to have them. */
export function flowOf(parts: readonly LaidOutNode[]): FlowNode[] {
  return closedUp(parts).map(partOf);
}

function partOf(part: LaidOutNode): FlowNode {
  const { begins, comesAgain } = part.props ?? {};
  if (comesAgain instanceof Repeats) return againOf(part, comesAgain);
  if (part.style?.['position'] === 'absolute')
    return { box: edgesOf(boxOf(part)), data: part, absolute: true };
  const isWhole = !mayBreak(part);
  if (begins instanceof Repeats && isWhole)
    return {
      box: edgesOf(boxOf(part)),
      materialize: ({ pageNumber }) => {
        begins.page = pageNumber;
        return leafOf(part);
      },
    };
  if (isWhole || part.type === 'TEXT' || inFlow(part).length === 0) return leafOf(part);
  return {
    box: edgesOf(boxOf(part)),
    data: part,
    ...(part.style?.['flexDirection'] === 'row'
      ? { direction: 'row', children: (part.children ?? []).map(partOf) }
      : { direction: 'column', children: flowOf(part.children ?? []) }),
  };
}

/**
 * Places far down a page without end are known to a hundredth of a point only. What stands right below another does so
 * exactly; the library would take a gap where there seems to be one, and never give it back.
 */
const NO_GAP = 0.02;

function closedUp(parts: readonly LaidOutNode[]): readonly LaidOutNode[] {
  let end: number | null = null;
  return parts.map((part) => {
    if (part.style?.['position'] === 'absolute') return part;
    const { top, height, marginTop = 0, marginBottom = 0 } = boxOf(part);
    const gap: number = end === null ? NO_GAP : top - marginTop - end;
    const start: number = end !== null && Math.abs(gap) < NO_GAP ? end : top - marginTop;
    end = start + marginTop + height + marginBottom;
    return { ...part, box: { ...boxOf(part), top: start + marginTop } };
  });
}

/** Takes no room where it was laid out, and its own at the top of each further page. */
function againOf(part: LaidOutNode, repeats: Repeats): FlowNode {
  const box = { ...boxOf(part), top: 0 };
  const none = { ...part, box: { ...box, height: 0 }, children: [] };
  return {
    box: edgesOf(none.box),
    repeat: true,
    materialize: ({ pageNumber }) =>
      leafOf({ ...(pageNumber === repeats.page ? none : { ...part, box }), style: {} }),
  };
}

function leafOf(part: LaidOutNode): LeafNode {
  const box = boxOf(part);
  const whole = { box: edgesOf(box), data: part };
  if (!mayBreak(part)) return whole;
  const split = part.type === 'TEXT' ? splitText : splitBox;
  return {
    ...whole,
    split: (room) => {
      const parts = split({ ...part, box }, room);
      return parts === null ? null : [leafOf(parts[0]), leafOf(parts[1])];
    },
  };
}

const WHOLE: ReadonlySet<string> = new Set(['SVG', 'IMAGE']);

function mayBreak({ type, props }: LaidOutNode): boolean {
  return !WHOLE.has(type) && props?.['wrap'] !== false;
}

function inFlow({ children = [] }: LaidOutNode): readonly LaidOutNode[] {
  return children.filter(({ style }) => style?.['position'] !== 'absolute');
}

export function boxOf({ box }: LaidOutNode): LaidOutBox {
  return box ?? NOWHERE;
}

function edgesOf(box: LaidOutBox): FlowNode['box'] {
  const { top, height, marginTop = 0, marginBottom = 0 } = box;
  return {
    top,
    height,
    marginTop,
    marginBottom,
    edgeTop: (box.borderTopWidth ?? 0) + (box.paddingTop ?? 0),
    edgeBottom: (box.borderBottomWidth ?? 0) + (box.paddingBottom ?? 0),
  };
}
