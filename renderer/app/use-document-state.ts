import { useEffect } from 'react';
import { useSelected } from '../session/session-context.ts';
import { useServices } from './services.ts';

/** Tells the host the title and whether the file is behind, for the window's title and the question on closing. */
export function useDocumentState(): void {
  const { host } = useServices();
  const title = useSelected((state) => state.workshop.title);
  const isBehind = useSelected(({ file, seq }) => file.kind === 'file' && file.seq < seq);
  useEffect(() => {
    void host.setDocumentState({ title, fileBehind: isBehind });
  }, [host, title, isBehind]);
  useEffect(() => () => void host.setDocumentState({ title: '', fileBehind: false }), [host]);
}
