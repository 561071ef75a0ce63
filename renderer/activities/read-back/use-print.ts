import { useEffect, useRef, useState } from 'react';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { printPdf } from '../../pdf/print-pdf.ts';

export type PrintState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly page: number }
  | { readonly kind: 'not-possible' };

/** Prints the pages that are shown. Leaving the preview stops it. */
export function usePrint(pdf: OpenPdf['document'] | undefined): {
  readonly state: PrintState;
  readonly print: () => void;
} {
  const [state, setState] = useState<PrintState>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  return {
    state,
    print: () => {
      if (pdf === undefined || state.kind === 'preparing') return;
      const running = new AbortController();
      stop.current = running;
      printPdf(pdf, running.signal, (page) => setState({ kind: 'preparing', page })).then(
        (printed) =>
          running.signal.aborted || setState({ kind: printed === 'not-possible' ? 'not-possible' : 'idle' }),
        // The file was replaced by a newer one meanwhile, or there was no memory for it.
        () => running.signal.aborted || setState({ kind: 'not-possible' }),
      );
    },
  };
}
