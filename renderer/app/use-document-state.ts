import { useEffect } from 'react';
import { useServices } from '../services/services.ts';
import { useSelected } from '../session/session-context.ts';

/** Tells the host the title, whether the file is behind and whether something runs, for the window's title and the quit guard. */
export function useDocumentState(isRunning: boolean): { readonly isBehind: boolean } {
  const { host } = useServices();
  const title = useSelected((state) => state.workshop.title);
  const isBehind = useSelected(({ file, seq }) => file.kind === 'file' && file.seq < seq);
  useEffect(() => {
    void host.setDocumentState({ title, fileBehind: isBehind, isRunning });
  }, [host, title, isBehind, isRunning]);
  useEffect(
    () => () => void host.setDocumentState({ title: '', fileBehind: false, isRunning: false }),
    [host],
  );
  return { isBehind };
}
