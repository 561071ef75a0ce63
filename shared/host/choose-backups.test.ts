import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupAge, makeBackupId, readBackupId } from './backup-name.ts';
import { chooseBackups } from './choose-backups.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const start = Date.UTC(2026, 0, 5, 9);

function made(...times: readonly number[]): readonly BackupAge[] {
  return times.map((time, index) => {
    const at = new Date(start + time);
    return { id: makeBackupId(index + 1, at.toISOString(), '0'.repeat(16)), sequence: index + 1, at };
  });
}

function keptOf(backups: readonly BackupAge[]): readonly number[] {
  const kept = chooseBackups(backups);
  return backups.filter(({ id }) => kept.has(id)).map(({ sequence }) => sequence);
}

/** As in life: after each new backup the others are thinned out. */
function thinnedAsWritten(backups: readonly BackupAge[]): readonly BackupAge[] {
  let held: readonly BackupAge[] = [];
  for (const next of backups) {
    const all = [...held, next];
    const kept = chooseBackups(all);
    held = all.filter(({ id }) => kept.has(id));
  }
  return held;
}

describe('thinning out backups', () => {
  it('reads back from a name what was written into it', () => {
    const [backup] = made(0);
    expect(readBackupId(backup?.id ?? '')).toEqual(backup);
    expect(readBackupId('000001-20261399T000000000Z-0000000000000000')).toBeUndefined();
    expect(readBackupId('notes.txt')).toBeUndefined();
  });

  it('keeps the latest of each of the last ten quarter hours of an afternoon', () => {
    const everyMinute = made(...Array.from({ length: 240 }, (_, minute) => minute * MINUTE));
    expect(keptOf(everyMinute)).toEqual([105, 120, 135, 150, 165, 180, 195, 210, 225, 240]);
  });

  it('keeps the last 14 days and the last 8 weeks of a year of daily backups', () => {
    const daily = thinnedAsWritten(made(...Array.from({ length: 365 }, (_, day) => day * DAY)));
    const lastDays = Array.from({ length: 14 }, (_, index) => 352 + index);
    // The last of each week; the three latest weeks end within the last 14 days.
    expect(daily.map(({ sequence }) => sequence)).toEqual([322, 329, 336, 343, 350, ...lastDays]);
  });

  it('keeps what is there however long nothing was written: age alone deletes nothing', () => {
    expect(keptOf(made(0, 400 * DAY))).toEqual([1, 2]);
  });

  it('always keeps the latest written, even when the clock was set back by a day or a year', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 80 }), (jumps) => {
        const backups = made(...jumps.map((days) => days * DAY));
        expect(keptOf(backups)).toContain(backups.length);
      }),
    );
  });

  it('never keeps more than the three rows together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), { maxLength: 200 }), (minutes) => {
        expect(keptOf(made(...minutes.map((minute) => minute * MINUTE))).length).toBeLessThanOrEqual(32);
      }),
    );
  });
});
