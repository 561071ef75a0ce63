import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { exportJob } from '#shared/host/export-methods.ts';
import { revision } from '#shared/host/host-values.ts';
import type { DrawingProgress } from '#shared/report/drawing-progress.ts';
import { jpegOf, pngOf } from '#test/helpers/picture-bytes.ts';
import type { HostUnderTest } from './host-contract.ts';
import { smallReport } from './small-report.ts';

const job = exportJob.parse('job-1');
const request = { job, report: smallReport, format: 'pdf', suggestedName: 'report' } as const;
const STAGES = ['reading', 'laying-out', 'writing'] as const;

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** Reports are drawn whole or not at all, and say how far they are. */
export function describeReports(started: () => HostUnderTest): void {
  describe('reports', () => {
    it('are drawn as a PDF file, and say how far they are', async () => {
      const under = started();
      const heard: DrawingProgress[] = [];
      onTestFinished(under.onExportProgress((told) => heard.push(told.progress)));
      await under.willSaveAs('report.pdf');
      expect(value(await under.host.exportReport(request))).toMatchObject({
        kind: 'saved',
        name: 'report.pdf',
      });
      const bytes = await under.contentOf('report.pdf');
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
      expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(STAGES);
      expect(heard.at(-1)).toMatchObject({ stage: 'writing', page: 1 });
      const done = heard.map((progress) => progress.done);
      expect(done.toSorted((a, b) => a - b)).toEqual(done);
    });

    it('hold the photos they are given, of either kind', async () => {
      const under = started();
      const photos = [
        { mediaType: 'image/jpeg', bytes: jpegOf(40, 30), sha256: revision.parse('a'.repeat(64)) },
        { mediaType: 'image/png', bytes: pngOf(40, 30), sha256: revision.parse('b'.repeat(64)) },
      ] as const;
      const pictures = photos.map(({ mediaType, sha256 }) => ({
        id: sha256,
        sha256,
        mediaType,
        name: 'wall',
        caption: 'The wall',
        belongsTo: 'The workshop',
        width: 40,
        height: 30,
      }));
      await under.willSaveAs('photos.pdf');
      const drawn = await under.host.exportReport({
        ...request,
        report: { ...smallReport, pictures },
        pictures: photos.map(({ sha256, bytes }) => ({ sha256, bytes })),
      });
      expect(value(drawn)).toMatchObject({ kind: 'saved' });
      const file = new TextDecoder('latin1').decode(await under.contentOf('photos.pdf'));
      expect(file.match(/\/Subtype \/Image/g)).toHaveLength(2);
    });

    it.each(STAGES)('stop when asked to while %s, and leave nothing behind', async (stage) => {
      const under = started();
      onTestFinished(
        under.onExportProgress(({ progress }) => {
          if (progress.stage === stage) void under.host.cancelExport({ job });
        }),
      );
      await under.willSaveAs('stopped.pdf');
      expect(value(await under.host.exportReport(request))).toEqual({ kind: 'cancelled' });
      expect(await under.files()).not.toContain('stopped.pdf');
      expect((await under.files()).filter((name) => /tmp|crswap/.test(name))).toEqual([]);
    });

    it('stop when asked to before they begin or while the user looks for a place', async () => {
      const under = started();
      await under.willSaveAs('stopped.pdf');
      const exporting = under.host.exportReport(request);
      await under.host.cancelExport({ job });
      expect(value(await exporting)).toEqual({ kind: 'cancelled' });
      await under.willSaveAs('stopped.pdf', () => under.host.cancelExport({ job }));
      expect(value(await under.host.exportReport(request))).toEqual({ kind: 'cancelled' });
      expect(await under.files()).not.toContain('stopped.pdf');
      expect(value(await under.host.cancelExport({ job: exportJob.parse('never-begun') }))).toBeUndefined();
    });

    it('leave a file as it was when one is stopped that would have replaced it', async () => {
      const under = started();
      const before = new TextEncoder().encode('the last report');
      await under.changeFile('report.pdf', before);
      await under.willSaveAs('report.pdf', () => under.host.cancelExport({ job }));
      expect(value(await under.host.exportReport(request))).toEqual({ kind: 'cancelled' });
      expect(await under.contentOf('report.pdf')).toEqual(before);
    });
  });
}
