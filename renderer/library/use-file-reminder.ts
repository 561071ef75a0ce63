import { useEffect, useMemo, useState } from 'react';
import type { LibraryRow } from '../persistence/database.ts';
import { fileReminder } from './file-reminder.ts';

const KEY = 'nextproof-reminder-put-off';
const WEEK = 7 * 86_400_000;

/** The reminder to keep a file, where the browser holds the work; put off, it is silent for a week. */
export function useFileReminder(
  rows: readonly LibraryRow[] | undefined,
  storage: StorageManager | undefined,
): readonly [string | undefined, () => void] {
  const [isKept, setKept] = useState<boolean>();
  const [putOff, setPutOff] = useState(() => Number(window.localStorage.getItem(KEY) ?? 0));

  useEffect(() => {
    let left = false;
    void storage?.persisted().then((kept) => {
      if (!left) setKept(kept);
    });
    return () => {
      left = true;
    };
  }, [storage]);

  const sentence = useMemo(() => {
    const now = Date.now();
    // A clock set back by years would otherwise silence it for as long.
    const isSilent = now < putOff + WEEK && now >= putOff;
    if (rows === undefined || isKept === undefined || isSilent) return undefined;
    return fileReminder(rows, isKept ? 'kept' : 'clearable', now);
  }, [rows, isKept, putOff]);

  return [
    sentence,
    () => {
      const now = Date.now();
      window.localStorage.setItem(KEY, String(now));
      setPutOff(now);
    },
  ];
}
