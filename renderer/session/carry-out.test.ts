import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#shared/workshop/log/milestones.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { carryOut } from './carry-out.ts';
import type { Wish } from './wish.ts';

/** Does to a log what a session does, and says what came of it. */
function does(log: WorkshopLog, wish: Wish, window = 'main'): string {
  const state = { state: log.state, entries: () => entriesOf(log.records) };
  const entry = carryOut(wish, state, log.nextStamp(window));
  if (entry.kind === 'failed') return entry.problem.code;
  if (entry.value !== undefined) log.append(entry.value);
  return entry.value?.said ?? '';
}

function titles(log: WorkshopLog) {
  return milestonesOf(entriesOf(log.records)).map(({ seq, title }) => [seq, title]);
}

describe('naming a point of the history', () => {
  it('names this moment or an earlier one, and the latest comes first', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    expect(does(log, { kind: 'milestone', title: ' Before the break ', of: null })).toBe(
      'Milestone “Before the break”',
    );
    expect(does(log, { kind: 'milestone', title: 'Start', of: 1 })).toContain('Milestone “Start” set after');
    expect(titles(log)).toEqual([
      [3, 'Before the break'],
      [1, 'Start'],
    ]);
  });

  it('gives it another name, takes the name away and puts it back; nothing else in the log changes', () => {
    const log = new WorkshopLog();
    does(log, { kind: 'milestone', title: 'Brake', of: null });
    expect(does(log, { kind: 'milestone', title: 'Break', of: 2 })).toBe('Milestone “Brake” is now “Break”');
    expect(titles(log)).toEqual([[2, 'Break']]);
    expect(does(log, { kind: 'milestone', title: '', of: 2 })).toBe('Milestone “Break” removed');
    expect(titles(log)).toEqual([]);
    does(log, { kind: 'milestone', title: 'Break', of: 2 });
    expect(titles(log)).toEqual([[2, 'Break']]);
    expect(log.undo()).toBe('There is nothing left to undo in this window.');
  });

  it('refuses a moment without a name and a point that is not there', () => {
    const log = new WorkshopLog();
    expect(does(log, { kind: 'milestone', title: '  ', of: null })).toBe('milestone-no-name');
    expect(does(log, { kind: 'milestone', title: 'Later', of: 40 })).toBe('point-missing');
    expect(does(log, { kind: 'milestone', title: '', of: 1 })).toBe('');
    expect(log.records).toHaveLength(1);
  });
});

describe('restoring a point of the history', () => {
  it('is one entry that one undo takes back, though the clock went on since', () => {
    const log = new WorkshopLog();
    log.run({ name: 'agenda.add-item', payload: { id: 'g1', item: { minutes: 5 } } });
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    does(log, { kind: 'milestone', title: 'Before the break', of: null });
    const then = log.workshop;
    log.run({ name: 'agenda.use-time', payload: { id: 'g1', usedSeconds: 60 } });
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 4 } });
    log.run({ name: 'surface.add-part', payload: { id: 's1', item: { name: 'Login' } } });
    const before = log.records.length;

    expect(does(log, { kind: 'restore', seq: 4 })).toBe('Workshop put back to “Before the break”');
    expect(log.records).toHaveLength(before + 1);
    expect(log.workshop.claims).toEqual(then.claims);
    expect(log.workshop.surface).toEqual(then.surface);
    expect(log.workshop.agenda.items).toMatchObject({ g1: { usedSeconds: 60 } });

    log.run({ name: 'agenda.use-time', payload: { id: 'g1', usedSeconds: 70 } });
    expect(does(log, { kind: 'undo' })).toBe('Undone: Workshop put back to “Before the break”');
    expect(log.workshop.claims).toMatchObject({ EP3: { grade: 4 } });
    expect(log.workshop.surface.parts).toHaveProperty('s1');
    expect(does(log, { kind: 'redo' })).toContain('Workshop put back');
    expect(log.workshop.surface.parts).toEqual({});
  });

  it('says what stood last at a point without a name, and does nothing where nothing differs', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    expect(does(log, { kind: 'restore', seq: 2 })).toBe('');
    expect(does(log, { kind: 'restore', seq: 9 })).toBe('point-missing');
    expect(does(log, { kind: 'restore', seq: 1 })).toBe(
      'Workshop put back to the point after “Workshop “Bookings” created”',
    );
  });
});

describe('an undo that another window is in the way of', () => {
  it('changes nothing until it is left as it is; then what came before is undone', () => {
    const log = new WorkshopLog();
    log.run({ name: 'workshop.edit', payload: { changes: { product: 'Rota' } } }, 'left');
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Mine' } } }, 'left');
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Theirs' } } }, 'right');
    expect(does(log, { kind: 'undo' }, 'left')).toBe('undo-blocked');
    expect(does(log, { kind: 'undo' }, 'left')).toBe('undo-blocked');
    expect(does(log, { kind: 'leave', step: 'undo' }, 'left')).toContain('Left as it is');
    expect(does(log, { kind: 'undo' }, 'left')).toBe('Undone: Workshop: product none → Rota');
    expect(log.workshop).toMatchObject({ title: 'Theirs', product: '' });
  });
});
