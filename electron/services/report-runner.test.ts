import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { smallReport } from '#test/contract/small-report.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { createReportRunner, type DrawnReport } from './report-runner.ts';

/** Real worker threads; only what they draw is not a PDF: it is the worker's own number of documents and the title. */
type Place = Parameters<typeof createReportRunner>[0];

function runnerOf(program: string, more: Partial<Place> = {}) {
  const workerPath = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(
    workerPath,
    `const { parentPort } = require('node:worker_threads');\nlet drawn = 0;\n${program}`,
  );
  const runner = createReportRunner({ workerPath, timeLimitMs: 120_000, memoryLimitMb: 32, ...more });
  onTestFinished(() => runner.close());
  return runner;
}

const drawsTitle = `parentPort.on('message', ({ report }) => {
  drawn += 1;
  parentPort.postMessage({ kind: 'drawn', bytes: Buffer.from(drawn + ' ' + report.title) });
});`;

function textOf(result: Result<DrawnReport>): string {
  if (result.kind === 'failed') return result.problem.code;
  return result.value.kind === 'drawn' ? new TextDecoder().decode(result.value.bytes) : result.value.kind;
}

describe('drawing reports', () => {
  it('uses a fresh worker for every document, also when several are asked for at once', async () => {
    const runner = runnerOf(drawsTitle);
    runner.warmUp();
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((title) => runner.draw(title, { ...smallReport, title })),
    );
    expect(all.map(textOf)).toEqual(['1 a', '1 b', '1 c', '1 d']);
    expect(textOf(await runner.draw('e', { ...smallReport, title: 'e' }))).toBe('1 e');
  });

  it('gives up after its time, and draws the next one', async () => {
    let over: (() => void) | undefined;
    const limits: number[] = [];
    const runner = runnerOf(
      `parentPort.on('message', ({ report }) => {
        parentPort.postMessage({ kind: 'progress', progress: { stage: 'reading', page: null, done: 0 } });
        while (report.title === 'endless');
        parentPort.postMessage({ kind: 'drawn', bytes: Buffer.from('done') });
      });`,
      {
        timeLimitMs: 7_000,
        after: (milliseconds, then) => {
          limits.push(milliseconds);
          over = then;
          return () => undefined;
        },
      },
    );
    // The time is over once the worker is seen to be in the middle of it.
    const endless = runner.draw('1', { ...smallReport, title: 'endless' }, { tell: () => over?.() });
    expect(textOf(await endless)).toBe('report-too-long');
    expect(textOf(await runner.draw('2', smallReport))).toBe('done');
    expect(limits).toEqual([7_000, 7_000]);
  });

  it('stops when asked to, even in the middle of an endless loop', async () => {
    const runner = runnerOf(`parentPort.on('message', () => { while (true); });`);
    const drawing = runner.draw('1', smallReport);
    runner.cancel('1');
    expect(textOf(await drawing)).toBe('cancelled');
  });

  it.each([
    ['throws at its start', `throw new Error('broken');`],
    ['throws while drawing', `parentPort.on('message', () => { throw new Error('broken'); });`],
    ['ends without an answer', `parentPort.on('message', () => process.exit(3));`],
    ['says it failed', `parentPort.on('message', () => parentPort.postMessage({ kind: 'failed' }));`],
    [
      'runs out of memory',
      `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill({})); });`,
    ],
  ])('tells in a sentence when a worker %s', { timeout: 60_000 }, async (_, program) => {
    const runner = runnerOf(program);
    runner.warmUp();
    expect(textOf(await runner.draw('1', smallReport))).toBe('report-failed');
    expect(textOf(await runner.draw('2', smallReport))).toBe('report-failed');
  });
});
