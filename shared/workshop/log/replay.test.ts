import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { COMMANDS } from '#shared/workshop/commands/command-table.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryCommand } from '#test/helpers/arbitrary-command.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';
import { compactLog } from './compact-log.ts';
import { compareStates } from './compare-states.ts';
import { decodeRecord, encodeRecord } from './encode-record.ts';
import { stacksOf } from './extend-log.ts';
import type { LogRecord } from './log-record.ts';
import { milestoneEntry, restoreEntry, snapshotRecord } from './make-entry.ts';
import { replay, stateAt } from './replay.ts';

const commands = fc.array(arbitraryCommand, { minLength: 1, maxLength: 60, size: 'max' });
const documentCommands = commands.map((all) => all.filter(({ name }) => COMMANDS[name].undoable));

function logged(all: readonly Command[]): WorkshopLog {
  const log = new WorkshopLog();
  for (const command of all) log.run(command);
  return log;
}

function replayed(records: readonly LogRecord[]) {
  const result = replay(records);
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value;
}

describe('any sequence of commands', () => {
  it('leaves a document that its schema accepts', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const { workshop } = logged(all);
        expect(workshopSchema.parse(workshop)).toEqual(workshop);
      }),
      { numRuns: 100 },
    );
  });

  it('of the document is back at the start after undoing all, and at the end after redoing all', () => {
    fc.assert(
      fc.property(documentCommands, (all) => {
        const log = logged(all);
        const end = log.workshop;
        while (stacksOf(log.state, 'main').undo !== null) expect(log.undo()).toMatch(/^Undone: /);
        expect(log.workshop).toEqual(emptyWorkshop);
        while (stacksOf(log.state, 'main').redo !== null) expect(log.redo()).toMatch(/^Redone: /);
        expect(log.workshop).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  it('reads back from its log as the same document, with the same undo, from any snapshot and in any order', () => {
    fc.assert(
      fc.property(commands, fc.nat(), fc.nat(), (all, at, undos) => {
        const log = logged(all);
        for (let count = undos % 4; count > 0; count -= 1) log.undo();
        const seq = 1 + (at % log.state.seq);
        const then = stateAt(log.records, seq);
        if (then === null) throw new Error('The log reaches back to its beginning.');
        const stored = [snapshotRecord(seq, '2026-11-20T09:00:00Z', then), ...log.records]
          .map(encodeRecord)
          .toReversed()
          .map((text) => {
            const record = decodeRecord(text);
            if (record.kind === 'failed') throw new Error(record.problem.what);
            return record.value;
          });
        const { state, missed } = replayed(stored);
        expect(missed).toBe(0);
        expect(state).toEqual(log.state);
      }),
      { numRuns: 60 },
    );
  });

  it('survives being made shorter: same document, same undo, no command of the document gone', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const log = logged(all);
        const compacted = compactLog(log.records, log.state, '2026-11-20T09:00:00Z');
        const before = replayed(log.records);
        const after = replayed(compacted);
        expect(after.state.workshop).toEqual(before.state.workshop);
        const undoable = (records: readonly LogRecord[]) =>
          records.filter((record) => record.kind === 'command' && record.undoable).length;
        expect(undoable(compacted)).toBe(undoable(log.records));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a log with an entry missing', () => {
  const log = new WorkshopLog();
  log.run({ name: 'idea.add', payload: { id: 'a', item: { text: 'First' } } });
  log.run({ name: 'idea.edit', payload: { id: 'a', changes: { cluster: 'Sales' } } });
  log.run({ name: 'workshop.edit', payload: { changes: { title: 'After' } } });

  it('loses that change and what built on it, says how many, and keeps the rest', () => {
    const { state, missed } = replayed(log.records.filter(({ seq }) => seq !== 2));
    expect(missed).toBe(1);
    expect(state.workshop).toMatchObject({ title: 'After', ideas: {} });
  });

  it('cannot begin without its beginning, unless a snapshot stands in for it', () => {
    const headless = log.records.filter(({ kind }) => kind !== 'created');
    expect(replay(headless)).toMatchObject({ kind: 'failed', problem: { code: 'log-no-start' } });
    const snapshot = snapshotRecord(log.state.seq, '2026-11-20T09:00:00Z', log.workshop);
    expect(replayed([...headless, snapshot]).state.workshop).toEqual(log.workshop);
  });

  it('whose changes add up to no document is refused', () => {
    const broken = log.records.map((record) =>
      record.kind === 'command' && record.seq === 4
        ? { ...record, changes: [{ path: ['title'], to: 7 }] }
        : record,
    );
    expect(replay(broken)).toMatchObject({ kind: 'failed', problem: { code: 'log-damaged' } });
  });
});

describe('looking back', () => {
  it('shows any earlier state, compares any two in words, and goes back in one step that can be undone', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    log.append(milestoneEntry(log.nextStamp(), 'Before the break'));
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 4 } });
    log.run({ name: 'surface.add-part', payload: { id: 's1', item: { name: 'Login' } } });
    const then = stateAt(log.records, 3);
    if (then === null) throw new Error('The log reaches back to its beginning.');
    expect(compareStates(then, log.workshop).map(({ section, said }) => [section, said])).toEqual([
      ['Claims', 'EP3 graded 3 → 4'],
      ['Surface', 'Part “Login” added'],
    ]);
    const before = log.workshop;
    log.append(restoreEntry(log.nextStamp(), before, then, { seq: 3, said: 'Before the break' }));
    expect(log.workshop).toEqual(then);
    expect(log.undo()).toBe('Undone: Workshop put back to Before the break');
    expect(log.workshop).toEqual(before);
  });

  it('folds the ticks of the clock, and nothing else', () => {
    const log = new WorkshopLog();
    log.run({ name: 'agenda.add-item', payload: { id: 'g1', item: { minutes: 5 } } });
    for (const usedSeconds of [10, 20, 30]) {
      log.run({ name: 'agenda.use-time', payload: { id: 'g1', usedSeconds } });
    }
    const compacted = compactLog(log.records, log.state, '2026-11-20T09:00:00Z');
    expect(compacted.map(({ kind }) => kind)).toEqual(['created', 'command', 'command', 'snapshot']);
    expect(replayed(compacted).state.workshop).toEqual(log.workshop);
  });
});
