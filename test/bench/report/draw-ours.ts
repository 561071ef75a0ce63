import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createReportRunner } from '#electron/services/report-runner.ts';
import { measured } from './measured.ts';
import { theReport } from './the-report.ts';

/** `draw-ours.ts WORKER OUT`: each report in a worker that was loaded beforehand and is used once, as in the app. */
const [workerPath = '', out = ''] = process.argv.slice(2);
const LOADED = 2_500;
const report = theReport();
const runner = createReportRunner({ workerPath, timeLimitMs: 240_000, memoryLimitMb: 1_024 });
runner.warmUp();
const figures = await measured(async () => {
  // The spare one loads while nobody waits for it.
  await wait(LOADED);
  const drawn = await runner.draw('bench', report);
  if (drawn.kind === 'failed' || drawn.value.kind !== 'drawn') throw new Error('The report was not drawn.');
  writeFileSync(out, drawn.value.bytes);
});
await runner.close();
console.log(JSON.stringify({ ...figures, milliseconds: figures.milliseconds - LOADED }));
process.exit();
