import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryCommand } from '#test/helpers/arbitrary-command.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { stacksOf } from './extend-log.ts';
import { historyLines } from './history-lines.ts';
import { undoEntry } from './make-entry.ts';
import { entriesOf } from './replay.ts';
import { planToLeave } from './undo.ts';

describe('undo', () => {
  it('takes back only what its own window did', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } }, 'left');
    log.run({ name: 'claim.edit', payload: { id: 'EP3', changes: { source: 'Call of 3 May' } } }, 'right');
    expect(log.undo('left')).toBe('Undone: EP3 graded not answered → 3');
    expect(log.workshop.claims).toMatchObject({ EP3: { grade: null, source: 'Call of 3 May' } });
    expect(log.redo('left')).toBe('Redone: EP3 graded not answered → 3');
    expect(log.workshop.claims).toMatchObject({ EP3: { grade: 3, source: 'Call of 3 May' } });
  });

  it('says so, and changes nothing, when another window changed the same field since', () => {
    const log = new WorkshopLog();
    log.run({ name: 'workshop.edit', payload: { changes: { product: 'Rota' } } }, 'left');
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Mine' } } }, 'left');
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Theirs' } } }, 'right');
    const before = log.workshop;
    expect(log.undo('left')).toBe(
      '“Workshop: title Bookings → Mine” cannot be undone, because something was changed there since: Workshop, title.',
    );
    expect(log.workshop).toBe(before);

    const leave = planToLeave(log.state, 'left', 'undo');
    if (leave.kind === 'failed') throw new Error(leave.problem.what);
    log.append(undoEntry(log.nextStamp('left'), leave.value));
    expect(log.undo('left')).toBe('Undone: Workshop: product none → Rota');
    expect(log.workshop).toMatchObject({ title: 'Theirs', product: '' });
  });

  it('does not take away a person whom another window has given an action', () => {
    const log = new WorkshopLog();
    log.run({ name: 'person.add', payload: { id: 'p1', item: { name: 'Noor' } } }, 'left');
    log.run({ name: 'action.add', payload: { id: 'a1', item: { text: 'Call', owner: 'p1' } } }, 'right');
    expect(log.undo('left')).toContain('cannot be undone');
    expect(Object.keys(log.workshop.people)).toEqual(['p1']);
  });

  it('brings a removed person back with everything that named them', () => {
    const log = new WorkshopLog();
    log.run({ name: 'person.add', payload: { id: 'p1', item: { name: 'Noor' } } });
    log.run({ name: 'action.add', payload: { id: 'a1', item: { text: 'Call', owner: 'p1' } } });
    log.run({ name: 'frame.edit', payload: { changes: { decisionOwner: 'p1' } } });
    const before = log.workshop;
    log.run({ name: 'person.remove', payload: { id: 'p1' } });
    expect(log.workshop.actions).toMatchObject({ a1: { owner: null } });
    expect(log.workshop.frame.decisionOwner).toBeNull();
    expect(log.undo()).toBe('Undone: Person “Noor” removed');
    expect(log.workshop).toEqual(before);
  });

  it('takes a pasted list back in one step', () => {
    const log = new WorkshopLog();
    const items = Array.from({ length: 300 }, (_, at) => ({
      id: `part-${at}`,
      item: { name: `Screen ${at}` },
    }));
    log.run({ name: 'surface.add-parts', payload: { items } });
    expect(Object.keys(log.workshop.surface.parts)).toHaveLength(300);
    expect(log.undo()).toBe('Undone: 300 × part added');
    expect(log.workshop.surface.parts).toEqual({});
  });

  it('is over for redo once something new is done, and never covers votes, reveals and the clock', () => {
    const log = new WorkshopLog();
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'One' } } });
    log.undo();
    log.run({ name: 'workshop.edit', payload: { changes: { title: 'Two' } } });
    expect(log.redo()).toBe('There is nothing to redo in this window.');
    log.run({ name: 'vote.open', payload: { id: 'v1', item: { subject: { kind: 'yes-no' } } } });
    log.run({ name: 'vote.reveal', payload: { id: 'v1', at: '2026-11-20T10:00:00Z' } });
    expect(log.undo()).toBe('Undone: Workshop: title Bookings → Two');
    expect(log.workshop.votes).toHaveProperty('v1');
  });

  it('shows in the history who did what, and what was taken back', () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 4 } });
    log.undo();
    expect(
      historyLines(entriesOf(log.records)).map(({ said, undone, by }) => [said, undone, by.name]),
    ).toEqual([
      ['Workshop “Bookings” created', false, 'Ada'],
      ['EP3 graded not answered → 3', false, 'Ada'],
      ['EP3 graded 3 → 4', true, 'Ada'],
      ['Undone: EP3 graded 3 → 4', false, 'Ada'],
    ]);
  });

  it('in two windows at once, in any order, never leaves a document that its schema refuses', () => {
    const act = fc.oneof(
      { weight: 3, arbitrary: arbitraryCommand },
      { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    );
    const script = fc.array(fc.tuple(act, fc.constantFrom('left', 'right')), {
      minLength: 10,
      maxLength: 80,
      size: 'max',
    });
    fc.assert(
      fc.property(script, (steps) => {
        const log = new WorkshopLog();
        for (const [step, window] of steps) {
          if (step === 'undo') log.undo(window);
          else if (step === 'redo') log.redo(window);
          else log.run(step, window);
        }
        expect(workshopSchema.parse(log.workshop)).toEqual(log.workshop);
        expect(stacksOf(log.state, 'nobody')).toEqual({ undo: null, redo: null });
      }),
      { numRuns: 80 },
    );
  });
});
