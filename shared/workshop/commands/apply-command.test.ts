import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type AppliedCommand, applyCommand } from './apply-command.ts';
import type { Command } from './command-table.ts';

const empty = newWorkshop({
  id: 'w1',
  title: 'Bookings',
  client: 'Tidewater',
  createdAt: '2026-11-20T09:00:00Z',
  zone: 'Europe/Berlin',
  playbook: { id: 'default', version: '1.0.0' },
});

function done(result: Result<AppliedCommand>): AppliedCommand {
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value;
}

function having(workshop: Workshop, ...commands: readonly Command[]): Workshop {
  return commands.reduce((state, command) => done(applyCommand(state, command)).workshop, workshop);
}

function whyNot(workshop: Workshop, command: Command): string {
  const result = applyCommand(workshop, command);
  return result.kind === 'failed' ? result.problem.what : 'it was carried out';
}

describe('a command', () => {
  it('grades a claim of the playbook that has not been answered before, and says so in one line', () => {
    const first = done(applyCommand(empty, { name: 'claim.grade', payload: { id: 'EP3', grade: 3 } }));
    expect(first.said).toBe('EP3 graded not answered → 3');
    const second = done(
      applyCommand(first.workshop, { name: 'claim.grade', payload: { id: 'EP3', grade: 4 } }),
    );
    expect(second.said).toBe('EP3 graded 3 → 4');
    expect(second.changes).toEqual([{ path: ['claims', 'EP3', 'grade'], from: 3, to: 4 }]);
  });

  it('leaves every part it does not touch the same object', () => {
    const { workshop } = done(
      applyCommand(empty, { name: 'workshop.edit', payload: { changes: { title: 'New' } } }),
    );
    expect(workshop.title).toBe('New');
    expect(workshop.claims).toBe(empty.claims);
    expect(workshop.plan).toBe(empty.plan);
  });

  it('that changes nothing leaves nothing to journal', () => {
    const result = done(
      applyCommand(empty, { name: 'workshop.edit', payload: { changes: { title: 'Bookings' } } }),
    );
    expect(result.changes).toEqual([]);
    expect(result.workshop).toBe(empty);
  });

  it('keeps fields it does not name when it edits an item', () => {
    const workshop = having(
      empty,
      { name: 'claim.add', payload: { id: 'c1', item: { own: { text: 'Hosts renew' }, grade: 2 } } },
      { name: 'claim.edit', payload: { id: 'c1', changes: { source: 'Call of 3 May' } } },
    );
    expect(workshop.claims).toMatchObject({ c1: { grade: 2, source: 'Call of 3 May' } });
  });

  it('refuses, in a sentence, what does not exist, what is too long and what it does not know', () => {
    expect(whyNot(empty, { name: 'metric.edit', payload: { id: 'm1', changes: { name: 'x' } } })).toBe(
      'This metric is no longer in the workshop.',
    );
    expect(whyNot(empty, { name: 'workshop.edit', payload: { changes: { title: 'x'.repeat(201) } } })).toBe(
      'Title is longer than 200 characters.',
    );
    expect(whyNot(empty, { name: 'claim.edit', payload: { id: 'EP1', changes: { saidBy: 'p9' } } })).toBe(
      'EP1, said by points to something that is not in the workshop.',
    );
    // A name from a newer version, as another window might send it.
    const unknown = { name: 'toString', payload: {} } as unknown as Command;
    expect(whyNot(empty, unknown)).toContain('does not know the change “toString”');
  });
});
