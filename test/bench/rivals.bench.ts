import type { Page } from '@playwright/test';
import { inTemporaryFolder } from '#test/faults/support/temporary-place.ts';
import { framesOfDrag, keysToPaint, watchKeys } from './paint-times.ts';
import type { Row } from './row.ts';
import { type Editor, ourClaims, ourParts, rivalNotes } from './support/editors.ts';
import { at, median } from './support/in-turns.ts';
import { withRivals } from './support/rival-pages.ts';

const SIZES = [200, 2_000] as const;
const ROUNDS = 3;
const KEYS = 16;

/** Paints are what is felt; the main thread tells apart what all of them paint within one frame. */
type Felt = { readonly paints: readonly number[]; readonly busy: number };
type Name = 'ours' | 'excalidraw' | 'tldraw';
type Named<T> = Readonly<Record<Name, T>>;

/** Milliseconds of the page's main thread, for each of a number of steps. */
async function withBusy(page: Page, steps: number, work: () => Promise<readonly number[]>): Promise<Felt> {
  const session = await page.context().newCDPSession(page);
  // Processor time, which does not depend on what else the machine is doing.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await taskSeconds();
  const paints = await work();
  const busy = ((await taskSeconds()) - before) * 1_000;
  await session.detach();
  return { paints, busy: busy / steps };
}

async function typing({ page, begin, end }: Editor): Promise<Felt> {
  await begin();
  await watchKeys(page);
  const felt = await withBusy(page, KEYS, () => keysToPaint(page, KEYS, () => page.keyboard.press('n')));
  await end();
  return felt;
}

/** Frames in whole milliseconds: the clock of the screen is no finer. */
async function dragging({ page, handle }: Editor): Promise<Felt> {
  return await withBusy(page, 60, async () => (await framesOfDrag(page, handle)).map(Math.round));
}

/** All of them turn by turn; the first turn of each is not counted. */
async function inRounds(
  editors: Named<Editor>,
  measure: (editor: Editor) => Promise<Felt>,
): Promise<Named<readonly Felt[]>> {
  const felt: Record<Name, Felt[]> = { ours: [], excalidraw: [], tldraw: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of ['ours', 'excalidraw', 'tldraw'] as const) {
      const one = await measure(editors[name]);
      if (round >= 0) felt[name].push(one);
    }
  }
  return felt;
}

async function measure(address: { readonly excalidraw: string; readonly tldraw: string }, count: number) {
  return await inTemporaryFolder(async (folder) => {
    const open: Editor[] = [];
    const opened = async (opening: Promise<Editor>): Promise<Editor> => {
      const editor = await opening;
      open.push(editor);
      return editor;
    };
    try {
      const excalidraw = await opened(rivalNotes(address.excalidraw, count));
      const tldraw = await opened(rivalNotes(address.tldraw, count));
      const claims = await opened(ourClaims(folder, count));
      const typed = await inRounds({ ours: claims, excalidraw, tldraw }, typing);
      await claims.close();
      const parts = await opened(ourParts(folder, count));
      const dragged = await inRounds({ ours: parts, excalidraw, tldraw }, dragging);
      return { typed, dragged };
    } finally {
      for (const editor of open) await editor.close();
    }
  });
}

function rowsOf(what: string, goal: number | undefined, felt: Named<readonly Felt[]>): readonly Row[] {
  const row = (how: string, of: (felt: readonly Felt[]) => number, held?: number): Row => {
    const [excalidraw, tldraw] = [of(felt.excalidraw), of(felt.tldraw)];
    const faster = excalidraw < tldraw ? 'Excalidraw' : 'tldraw';
    return {
      what: `${what}, ${how}, against ${faster}`,
      unit: 'ms',
      ours: of(felt.ours),
      floor: Math.min(excalidraw, tldraw),
      ...(held === undefined ? {} : { goal: held }),
    };
  };
  const paints = (each: readonly Felt[]): readonly number[] => each.flatMap((one) => one.paints);
  return [
    row('p50', (each) => at(0.5, paints(each)), goal),
    row('p95', (each) => at(0.95, paints(each)), goal),
    row('main thread', (each) => median(each.map(({ busy }) => busy))),
  ];
}

/**
 * Writing in a note and carrying one about among 200 and 2,000, ours against the faster of the two editors that people
 * would use instead, each in a browser of its own with the same flags, in the same run.
 */
export async function bench(): Promise<readonly Row[]> {
  const rows = await withRivals(async (address) => {
    const all: Row[] = [];
    for (const count of SIZES) {
      const { typed, dragged } = await measure(address, count);
      const of = `${count.toLocaleString('en-GB')} notes`;
      const goal = count === 2_000 ? 1 : undefined;
      all.push(...rowsOf(`${of}: letter in a note`, goal, typed));
      all.push(...rowsOf(`${of}: frame of dragging`, goal, dragged));
    }
    return all;
  });
  return rows ?? [];
}
