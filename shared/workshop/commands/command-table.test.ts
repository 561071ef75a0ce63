import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCommand } from '#test/helpers/arbitrary-command.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { COMMANDS, type Command, definitionOf } from './command-table.ts';

/** A vote asks for steps in order, which chance seldom finds. */
const VOTE: readonly Command[] = [
  { name: 'vote.open', payload: { id: 'v1', item: { subject: { kind: 'yes-no' }, voters: { k1: {} } } } },
  { name: 'vote.add-voter', payload: { id: 'v1', voter: 'k2' } },
  { name: 'vote.cast', payload: { id: 'v1', voter: 'k1', ballot: 'yes' } },
  { name: 'vote.withdraw', payload: { id: 'v1', voter: 'k1' } },
  { name: 'vote.count-hands', payload: { id: 'v1', ballots: { k1: 'yes', k9: 'no' } } },
  { name: 'vote.reveal', payload: { id: 'v1', at: '2026-11-20T10:00:00Z' } },
  { name: 'vote.again', payload: { id: 'v1' } },
  { name: 'vote.edit', payload: { id: 'v1', changes: { title: 'Ready?' } } },
  { name: 'vote.close', payload: { id: 'v1' } },
];

/** Only a score that was revealed can be taken. */
const SCORED: readonly Command[] = [
  {
    name: 'vote.open',
    payload: { id: 'v2', item: { subject: { kind: 'score', ref: 'DM1' }, voters: { k1: {} } } },
  },
  { name: 'vote.cast', payload: { id: 'v2', voter: 'k1', ballot: 3 } },
  { name: 'vote.reveal', payload: { id: 'v2', at: '2026-11-20T10:00:00Z' } },
  { name: 'vote.feed', payload: { id: 'v2' } },
];

/** Taking off asks for something put on before. */
const PHOTO: readonly Command[] = [
  {
    name: 'attachment.put-on',
    payload: {
      target: { kind: 'claim', id: 'EP1' },
      items: [{ id: 'a1', item: { mediaType: 'image/png', bytes: 1, sha256: 'a'.repeat(64) } }],
    },
  },
  {
    name: 'attachment.take-off',
    payload: { target: { kind: 'claim', id: 'EP1' }, attachment: 'a1' },
  },
];

/** Two of the room's own claims become one; random claims are seldom two of those. */
const SAME: readonly Command[] = [
  { name: 'claim.add', payload: { id: 'c1', item: { own: { text: 'Crews come back' } } } },
  { name: 'claim.add', payload: { id: 'c2', item: { own: { text: 'Crews return' } } } },
  { name: 'claim.merge', payload: { id: 'c2', into: 'c1' } },
];

/** A moment goes through its parts in order, and of two ideas that are there one is merged into the other. */
const WRITING: readonly Command[] = [
  {
    name: 'moment.open',
    payload: {
      id: 'm1',
      item: { kind: 'one-two-four-all', title: 'What else?', minutes: 1 },
      at: '2026-11-20T10:00:00Z',
    },
  },
  { name: 'moment.next', payload: { id: 'm1', at: '2026-11-20T10:01:00Z' } },
  { name: 'moment.set-minutes', payload: { id: 'm1', minutes: 4 } },
  { name: 'moment.reveal', payload: { id: 'm1', at: '2026-11-20T10:05:00Z' } },
  { name: 'idea.add', payload: { id: 'i1', item: { text: 'A timed restore', moment: 'm1' } } },
  { name: 'idea.add', payload: { id: 'i2', item: { text: 'Time a restore', moment: 'm1' } } },
  { name: 'idea.merge', payload: { merges: [{ ids: ['i2'], into: 'i1' }] } },
  { name: 'idea.part', payload: { id: 'i1' } },
  { name: 'idea.group', payload: { groups: [{ cluster: 'Restore', ids: ['i1'] }] } },
  { name: 'idea.carry', payload: { as: 'action', ideas: [{ id: 'i1', newId: 'a1' }] } },
  { name: 'moment.close', payload: { id: 'm1' } },
  { name: 'plan.add-item', payload: { id: 'p1', item: { title: 'Time a restore' } } },
  { name: 'plan.edit-item', payload: { id: 'p1', changes: { title: 'Time two restores' } } },
  { name: 'plan.test-item', payload: { id: 'p1', question: 'N1', answer: 'yes' } },
];

describe('the table of commands', () => {
  it('holds no command that random use cannot carry out, and each says in one line what it did', () => {
    const carriedOut = new Map<string, string>();
    const any = fc.array(arbitraryCommand, { minLength: 200, maxLength: 200, size: 'max' });
    const scripts = [...fc.sample(any, { numRuns: 80, seed: 4 }), VOTE, SCORED, PHOTO, SAME, WRITING];
    for (const commands of scripts) {
      const log = new WorkshopLog();
      for (const command of commands) {
        if (log.run(command))
          carriedOut.set(command.name, log.records.at(-1)?.kind === 'command' ? said(log) : '');
      }
    }
    // A choice between two copies names a place; random paths name none. The tests of merging carry it out.
    expect(Object.keys(COMMANDS).filter((name) => !carriedOut.has(name))).toEqual(['merge.choose']);
    for (const line of carriedOut.values()) expect(line).toMatch(/^[^\n]{3,400}$/);
  });

  it('does not mistake what every object has for a command', () => {
    expect(definitionOf('constructor')).toBeUndefined();
    expect(definitionOf('__proto__')).toBeUndefined();
  });

  it('marks votes, moments, reveals, blind picks and the clock as not to be undone, and nothing else', () => {
    const never = Object.entries(COMMANDS).filter(([, { undoable }]) => !undoable);
    expect(never.map(([name]) => name)).toEqual([
      'frame.pick-question',
      'frame.reveal-picks',
      'agenda.use-time',
      'moment.open',
      'moment.next',
      'moment.set-minutes',
      'moment.reveal',
      'moment.close',
      'vote.open',
      'vote.add-voter',
      'vote.cast',
      'vote.withdraw',
      'vote.count-hands',
      'vote.reveal',
      'vote.again',
      'vote.close',
    ]);
  });
});

function said(log: WorkshopLog): string {
  const last = log.records.at(-1);
  return last !== undefined && 'said' in last ? last.said : '';
}
