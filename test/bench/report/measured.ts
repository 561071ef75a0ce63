import { readFileSync } from 'node:fs';

/** What a process of its own says about one way to draw the report: a typical time, and the most memory it took. */
export type Measured = { readonly milliseconds: number; readonly peakMegabytes: number };

const RUNS = 5;

/** The middle of several runs; the first, in which engines and fonts are loaded, does not count. */
export async function measured(draw: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    await draw();
    if (run > 0) times.push(performance.now() - start);
  }
  return {
    milliseconds: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0,
    peakMegabytes: peakKilobytes() / 1024,
  };
}

/** Linux hands the figure of the program that started us on to us, so its own account of this program is read there. */
function peakKilobytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
