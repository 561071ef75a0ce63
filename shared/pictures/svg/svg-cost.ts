/**
 * One part of a drawing points to another: it repeats it (`whole`), paints each of its shapes with it (`each`) or
 * passes itself through it once (`once`).
 */
export type SvgReference = { readonly id: string; readonly sort: 'whole' | 'each' | 'once' };

export type SvgNode = {
  readonly weight: number;
  readonly children: SvgNode[];
  readonly references: readonly SvgReference[];
};

type Cost = { readonly shapes: number; readonly total: number };

const TOO_MUCH: Cost = { shapes: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
const NOTHING: Cost = { shapes: 0, total: 0 };
/** What is masked, filtered or half transparent is first painted on a sheet of its own. */
const SHEET = 10;
/** Chains longer than this are no drawing, and following them would run out of stack. */
const DEEPEST = 600;

/** A few effects look at many pixels for each one they paint. */
export function weightOf(element: string, attributes: ReadonlyMap<string, string>): number {
  switch (element) {
    case 'feTurbulence':
      return 5_000 * Math.max(1, Number(attributes.get('numOctaves') ?? 1) || 1);
    case 'feConvolveMatrix':
    case 'feMorphology':
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return 10_000;
    case 'image':
      return 50;
    default:
      if (element.startsWith('fe')) return 200;
      return attributes.has('opacity') || /\bopacity|mix-blend/.test(attributes.get('style') ?? '')
        ? SHEET
        : 1;
  }
}

/** How many shapes are painted once every repetition is written out: a few lines can ask for billions. */
export function svgCost(root: SvgNode, byId: ReadonlyMap<string, SvgNode>): number {
  const known = new Map<SvgNode, Cost>();
  const open = new Set<SvgNode>();

  const costOf = (node: SvgNode): Cost => {
    const before = known.get(node);
    if (before !== undefined) return before;
    // A part that leads back to itself is an error in the drawing; browsers leave it out.
    if (open.has(node)) return NOTHING;
    if (open.size > DEEPEST) return TOO_MUCH;
    open.add(node);
    let shapes = node.weight;
    let total = node.weight;
    let paint = 0;
    for (const child of node.children) {
      const cost = costOf(child);
      shapes += cost.shapes;
      total += cost.total;
    }
    for (const { id, sort } of node.references) {
      const target = byId.get(id);
      if (target === undefined) continue;
      const cost = costOf(target);
      if (sort === 'each') paint += cost.total;
      else total += cost.total + (sort === 'once' ? SHEET : 0);
      if (sort === 'whole') shapes += cost.shapes;
    }
    const cost = { shapes, total: paint === 0 ? total : total + shapes * paint };
    open.delete(node);
    known.set(node, cost);
    return cost;
  };

  return costOf(root).total;
}
