import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything nobody needs any more has been thrown away. */
export type PageWeight = { readonly heapKb: number; readonly nodes: number; readonly listeners: number };

/** Weighs a page, as often as asked. */
export async function scalesFor(page: Page): Promise<() => Promise<PageWeight>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return async () => {
    // What only finalizers let go of is free the second time.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return await read(session);
  };
}

async function read(session: CDPSession): Promise<PageWeight> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heapKb: of('JSHeapUsedSize') / 1_000, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** A straight line through measurements at even distances, and how far they lie from it. */
export function trend(values: readonly number[]): { readonly slope: number; readonly error: number } {
  const count = values.length;
  const mean = (count - 1) / 2;
  const middle = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, at) => sum + (at - mean) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - mean) * (value - middle), 0) / spread;
  const rest = values.reduce((sum, value, at) => sum + (value - middle - slope * (at - mean)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / Math.max(1, count - 2) / spread) };
}
