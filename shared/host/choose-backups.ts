import type { BackupId } from './backup-methods.ts';
import type { BackupAge } from './backup-name.ts';

const QUARTER_HOUR = 15 * 60 * 1000;
const DAY = 24 * 4 * QUARTER_HOUR;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const FIRST_MONDAY = 4 * DAY;

const levels = [
  { keep: 10, periodOf: (at: number) => Math.floor(at / QUARTER_HOUR) },
  { keep: 14, periodOf: (at: number) => Math.floor(at / DAY) },
  { keep: 8, periodOf: (at: number) => Math.floor((at - FIRST_MONDAY) / (7 * DAY)) },
] as const;

/**
 * Which backups to keep: the latest of each of the last 10 quarter hours, 14 days and 8 weeks in which there was one.
 * "Latest" goes by the order of writing and no present time is asked for, so a clock set back or forward harms nothing.
 */
export function chooseBackups(backups: readonly BackupAge[]): ReadonlySet<BackupId> {
  const latestFirst = backups.toSorted((a, b) => b.sequence - a.sequence);
  return new Set(
    levels.flatMap(({ keep, periodOf }) => {
      const latestOfPeriod = new Map<number, BackupId>();
      for (const { id, at } of latestFirst) {
        const period = periodOf(at.getTime());
        if (!latestOfPeriod.has(period)) latestOfPeriod.set(period, id);
      }
      return [...latestOfPeriod.values()].slice(0, keep);
    }),
  );
}
