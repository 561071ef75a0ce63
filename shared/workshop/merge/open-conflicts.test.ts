import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';
import { howCopiesStand } from './how-copies-stand.ts';
import { mergeEntry } from './merge-entry.ts';
import { mergeWorkshops } from './merge-workshops.ts';
import { followConflicts, NO_CONFLICTS, openConflicts } from './open-conflicts.ts';
import { resolveConflict } from './resolve-conflict.ts';

function after(start: Workshop, ...commands: readonly Command[]): Workshop {
  return commands.reduce((workshop, command) => {
    const applied = applyCommand(workshop, command);
    if (applied.kind === 'failed') throw new Error(applied.problem.what);
    return applied.value.workshop;
  }, start);
}

const graded = (id: string, grade: 0 | 1 | 2 | 3 | 4): Command => ({
  name: 'claim.grade',
  payload: { id, grade },
});

/** Both sides graded EP1 and EP2, each differently. */
function mergedLog(): WorkshopLog {
  const log = new WorkshopLog(emptyWorkshop);
  const theirs = after(emptyWorkshop, graded('EP1', 4), graded('EP2', 4));
  log.run(graded('EP1', 1));
  log.run(graded('EP2', 1));
  const merged = mergeWorkshops(emptyWorkshop, { workshop: log.workshop }, { workshop: theirs });
  if (merged.kind === 'failed') throw new Error(merged.problem.what);
  log.append(mergeEntry(log.nextStamp(), log.workshop, merged.value, 'the scribe'));
  return log;
}

function openIn(log: WorkshopLog): readonly string[] {
  const state = followConflicts(NO_CONFLICTS, entriesOf(log.records));
  return openConflicts(state).map(({ conflict }) => conflict.path.join('/'));
}

function firstOpen(log: WorkshopLog) {
  const [first] = openConflicts(followConflicts(NO_CONFLICTS, entriesOf(log.records)));
  if (first === undefined) throw new Error('Nothing is open.');
  return first.conflict;
}

describe('conflicts of a merge', () => {
  it('wait until somebody chooses, be it what stands there already', () => {
    const log = mergedLog();
    expect(openIn(log)).toEqual(['claims/EP1/grade', 'claims/EP2/grade']);
    log.run(resolveConflict(firstOpen(log), 'ours'));
    expect(log.workshop.claims).toMatchObject({ EP1: { grade: 1 } });
    expect(openIn(log)).toEqual(['claims/EP2/grade']);
    log.run(resolveConflict(firstOpen(log), 'theirs'));
    expect(log.workshop.claims).toMatchObject({ EP2: { grade: 4 } });
    expect(openIn(log)).toEqual([]);
  });

  it('are open again when a choice is taken back, and gone when the merge is', () => {
    const log = mergedLog();
    log.run(resolveConflict(firstOpen(log), 'ours'));
    log.undo();
    expect(openIn(log)).toEqual(['claims/EP1/grade', 'claims/EP2/grade']);
    log.undo();
    expect(openIn(log)).toEqual([]);
    expect(log.workshop.claims).toMatchObject({ EP1: { grade: 1 }, EP2: { grade: 1 } });
  });

  it('are settled by a change of the place by hand, and by nothing elsewhere', () => {
    const log = mergedLog();
    log.run(graded('EP3', 2));
    expect(openIn(log)).toHaveLength(2);
    log.run(graded('EP2', 3));
    expect(openIn(log)).toEqual(['claims/EP1/grade']);
  });

  it('are followed entry by entry to the same result', () => {
    const log = mergedLog();
    log.run(resolveConflict(firstOpen(log), 'theirs'));
    const entries = entriesOf(log.records);
    const inSteps = entries.reduce((state, entry) => followConflicts(state, [entry]), NO_CONFLICTS);
    expect(openConflicts(inSteps)).toEqual(openConflicts(followConflicts(NO_CONFLICTS, entries)));
  });
});

describe('how two copies stand', () => {
  it('is told by their logs', () => {
    const log = new WorkshopLog(emptyWorkshop);
    const start = log.records;
    log.run(graded('EP1', 1));
    const point = entriesOf(log.records).at(-1)?.id ?? null;
    const other = log.records.map((record, index) => (index === 1 ? { ...record, id: 'other' } : record));
    expect(howCopiesStand(log.records, { journal: start, point: null })).toBe('ours-ahead');
    expect(howCopiesStand(start, { journal: log.records, point: null })).toBe('theirs-ahead');
    expect(howCopiesStand(log.records, { journal: other, point: null })).toBe('parted');
    expect(howCopiesStand(log.records, { journal: null, point })).toBe('ours-ahead');
    expect(howCopiesStand(log.records, { journal: null, point: null })).toBe('unknown');
  });
});
