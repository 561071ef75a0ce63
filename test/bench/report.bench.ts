import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchedFrom } from '#build/find-browser.mjs';
import { writeDocx } from '#shared/exports/docx/write-docx.ts';
import { buildReportWorker } from '#test/helpers/build-report-worker.ts';
import { type Measured, measured } from './report/measured.ts';
import { reportHtml } from './report/report-html.ts';
import { theReport } from './report/the-report.ts';
import type { Row } from './row.ts';

/** The standard report of the fullest sample: ours, a browser printing the same words, and pdfkit drawing them by hand. */
export async function bench(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nextproof-bench-'));
  try {
    const drawn = join(folder, 'report.pdf');
    const ours = inOwnProcess('draw-ours.ts', await buildReportWorker(), drawn);
    const pdfkit = inOwnProcess('draw-pdfkit.ts', drawn);
    const browser = await printed();
    const report = theReport();
    const docx = await measured(() => writeDocx(report));
    const what = 'standard report, fullest sample, warm worker';
    return [
      row(`${what}, against Chromium`, 'ms', ours.milliseconds, browser),
      row(`${what}, against pdfkit by hand`, 'ms', ours.milliseconds, pdfkit.milliseconds),
      row(`${what}: peak memory, against pdfkit`, 'MB', ours.peakMegabytes, pdfkit.peakMegabytes),
      row('the same as a Word document, against Chromium', 'ms', docx.milliseconds, browser),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(what: string, unit: string, ours: number, floor: number): Row {
  return { what, unit, ours, floor };
}

/** Memory is told apart only by process. */
function inOwnProcess(program: string, ...args: readonly string[]): Measured {
  const told = execFileSync(process.execPath, [join(import.meta.dirname, 'report', program), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // What our own program prints last.
  return JSON.parse(told.trim().split('\n').at(-1) ?? '') as Measured;
}

async function printed(): Promise<number> {
  const browser = await chromium.launch(launchedFrom(findBrowser()));
  try {
    const page = await browser.newPage();
    const html = reportHtml(theReport());
    const { milliseconds } = await measured(async () => {
      await page.setContent(html);
      await page.pdf({ format: 'A4', printBackground: true });
    });
    return milliseconds;
  } finally {
    await browser.close();
  }
}
