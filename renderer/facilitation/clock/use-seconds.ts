import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/** The computer’s clock, looked at each second for as long as something runs. */
export function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const look = (): void => setNow(Date.now());
    look();
    const timer = setInterval(look, TICK_MS);
    // A page that comes back from sleep is right at once.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return now;
}
