import { useEffect } from 'react';
import { useServices } from '../../services/services.ts';

/** The screen stays on for as long as the clock runs: a room looks at it without touching anything. */
export function useKeepAwake(isRunning: boolean): void {
  const { host } = useServices();
  useEffect(() => {
    if (!isRunning) return;
    void host.keepAwake({ on: true });
    return () => void host.keepAwake({ on: false });
  }, [host, isRunning]);
}
