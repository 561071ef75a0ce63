import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReportRunner } from '#electron/services/report-runner.ts';
import type { Report } from '#shared/report/report.ts';

/** `draw-with-photos.ts WORKER FOLDER`: draws the folder's report with its photos, as the app does, and says how it went. */
const [workerPath = '', folder = ''] = process.argv.slice(2);
// Written by the test that started this.
const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
const pictures = readdirSync(folder)
  .filter((name) => name.endsWith('.jpg'))
  .map((name) => ({
    sha256: name.replace('.jpg', ''),
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
const photos = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
const runner = createReportRunner({ workerPath, timeLimitMs: 240_000, memoryLimitMb: 1_024 });
const started = performance.now();
const drawn = await runner.draw('photos', report, { pictures });
const seconds = (performance.now() - started) / 1_000;
if (drawn.kind === 'failed') throw new Error(drawn.problem.what);
if (drawn.value.kind !== 'drawn') throw new Error('Nobody stopped it.');
writeFileSync(join(folder, 'report.pdf'), drawn.value.bytes);
await runner.close();
const peak = process.resourceUsage().maxRSS / 1_024;
console.log(JSON.stringify({ seconds, peak, photos: photos / 1_048_576 }));
process.exit();
