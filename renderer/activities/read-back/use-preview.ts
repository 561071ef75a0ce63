import { useCallback, useEffect, useRef, useState } from 'react';
import type { Report } from '#shared/report/report.ts';
import { type OpenPdf, openPdf } from '../../pdf/open-pdf.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';

export type Preview = {
  readonly pdf: OpenPdf['document'] | undefined;
  readonly drawing: boolean;
  readonly failed: boolean;
  readonly again: () => void;
};

/** The report as a PDF, drawn beside the screen. A newer report stops the drawing of an older one. */
export function usePreview(report: Report | undefined): Preview {
  const { drawReport, restDrawing } = useWorkshopTools();
  const [pdf, setPdf] = useState<OpenPdf['document']>();
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const [tries, setTries] = useState(0);
  const shown = useRef<OpenPdf>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is drawn anew
  useEffect(() => {
    if (report === undefined) return undefined;
    const stop = new AbortController();
    setState('drawing');
    drawOne(report, stop.signal).catch(() => {
      if (!stop.signal.aborted) setState('failed');
    });
    return () => stop.abort();

    async function drawOne(wanted: Report, signal: AbortSignal): Promise<void> {
      const drawn = await drawReport(wanted, signal);
      if (signal.aborted || drawn.kind === 'cancelled') return;
      if (drawn.kind === 'failed') return setState('failed');
      const opened = await openPdf(drawn.bytes);
      if (signal.aborted) return opened.close();
      const before = shown.current;
      shown.current = opened;
      setPdf(opened.document);
      setState('drawn');
      // The pages on the screen are pictures by now; the file they came from is no longer needed.
      before?.close();
    }
  }, [report, drawReport, tries]);

  useEffect(
    () => () => {
      shown.current?.close();
      restDrawing();
    },
    [restDrawing],
  );

  const again = useCallback(() => setTries((count) => count + 1), []);
  return { pdf, drawing: state === 'drawing', failed: state === 'failed', again };
}
