/** Rows that stand next to each other and are drawn together. */
export type Block<Row> = { readonly key: string; readonly rows: readonly Row[] };

type Identified = { readonly id: string };

/** About a screenful: one block drawn anew is not noticed, and two thousand rows are little more than a hundred blocks. */
const USUAL = 16;
const MOST = 4 * USUAL;
/** Up to here a list is one block: longer than a workshop usually makes it. */
const WHOLE = 60;

/**
 * The rows in blocks, each the same value as before while nothing in it changed, so that one answer among two thousand
 * concerns one block. Where a block begins depends on the rows themselves and not on their number: what comes or goes
 * changes the block it was in, and not all that follow.
 */
export function inBlocks<Row extends Identified>(
  rows: readonly Row[],
  before: readonly Block<Row>[] = [],
): readonly Block<Row>[] {
  const known = new Map(before.map((block) => [block.key, block]));
  const blocks: Block<Row>[] = [];
  const isLong = rows.length > WHOLE;
  let key = 'first';
  let gathered: Row[] = [];
  const close = (): void => {
    const was = known.get(key);
    const stays = was?.rows.length === gathered.length && was.rows.every((row, at) => row === gathered[at]);
    blocks.push(stays ? was : { key, rows: gathered });
  };
  for (const row of sameRows(
    rows,
    before.flatMap((block) => block.rows),
  )) {
    if (isLong && gathered.length > 0 && (gathered.length >= MOST || beginsBlock(row.id))) {
      close();
      key = row.id;
      gathered = [];
    }
    gathered.push(row);
  }
  if (gathered.length > 0) close();
  return blocks;
}

/** The rows, each the same value as before where it says the same. */
export function sameRows<Row extends Identified>(
  rows: readonly Row[],
  before: readonly Row[],
): readonly Row[] {
  let known: Map<string, Row> | undefined;
  return rows.map((row, at) => {
    // Most stand where they stood; only where they do not are they looked for.
    let was = before[at];
    if (was?.id !== row.id) {
      known ??= new Map(before.map((one) => [one.id, one]));
      was = known.get(row.id);
    }
    return was !== undefined && isSame(was, row) ? was : row;
  });
}

function beginsBlock(id: string): boolean {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  // The upper bits, which all letters have had a say in.
  return Math.imul(sum ^ (sum >>> 15), 0x9e3779b1) >>> 16 < 0x1_0000 / USUAL;
}

/** Whether two plain values say the same. What is one and the same object is not looked into. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  // Thousands of rows a key: lists of names would be made for each.
  for (const key in left) if (!(key in right && isSame(left[key], right[key]))) return false;
  for (const key in right) if (!(key in left)) return false;
  return true;
}

/** The first blocks that together hold at least so many rows. */
export function firstBlocks<Row>(blocks: readonly Block<Row>[], atLeast: number): readonly Block<Row>[] {
  let rows = 0;
  const end = blocks.findIndex((block) => {
    rows += block.rows.length;
    return rows >= atLeast;
  });
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}
