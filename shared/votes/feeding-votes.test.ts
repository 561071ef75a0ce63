import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { ballotFor, openVotes } from './open-votes.ts';

const at = '2026-11-24T10:00:00Z';

function scored(ref: string, scores: readonly number[], anonymous = false): WorkshopLog {
  const log = new WorkshopLog();
  const voters = Object.fromEntries(scores.map((_, index) => [`k${index}`, {}]));
  const commands: Command[] = [
    { name: 'vote.open', payload: { id: 'v', item: { subject: { kind: 'score', ref }, voters, anonymous } } },
    ...scores.map(
      (ballot, index): Command => ({
        name: 'vote.cast',
        payload: { id: 'v', voter: `k${index}`, ballot },
      }),
    ),
  ];
  for (const command of commands) expect(log.run(command)).toBe(true);
  return log;
}

describe('a vote on a score', () => {
  it('becomes the score of its check in one step, which one undo takes back', () => {
    const log = scored('DE2', [1, 2, 2, 4, 1, 1], true);
    log.run({ name: 'vote.reveal', payload: { id: 'v', at } });
    log.run({ name: 'vote.close', payload: { id: 'v' } });
    expect(log.run({ name: 'vote.feed', payload: { id: 'v' } })).toBe(true);
    expect(log.workshop.core.checks['DE2' as never]).toMatchObject({ score: 1.5 });
    expect(log.records.at(-1)).toMatchObject({ said: 'DE2 scored 1.5 by vote, with the room far apart' });
    log.undo();
    expect(log.workshop.core.checks).toEqual({});
    expect(log.workshop.votes).toHaveProperty('v.closed', true);
  });

  it('says of a whole area why it was scored, with the dissent', () => {
    const log = scored('DE', [0, 4]);
    log.run({ name: 'vote.reveal', payload: { id: 'v', at } });
    log.run({ name: 'vote.feed', payload: { id: 'v' } });
    expect(log.workshop.core.areas.DE).toMatchObject({
      score: 2,
      reason: 'Median 2 of 2 votes; the room was far apart.',
    });
  });

  it('feeds nothing before its reveal', () => {
    const log = scored('DE2', [1, 2]);
    expect(log.run({ name: 'vote.feed', payload: { id: 'v' } })).toBe(false);
  });
});

describe('what others are told of an open vote', () => {
  it('is the question and what can be answered, until it is revealed', () => {
    const log = scored('DE2', [1, 2]);
    const [open] = openVotes(log.workshop.votes, defaultPlaybook);
    expect(open).toMatchObject({ vote: 'v', round: 1, secret: false });
    expect(open?.options.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4']);
    expect(open?.options.map(({ key }) => ballotFor({ kind: 'score', ref: 'DE2' }, key))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(JSON.stringify(open)).not.toContain('k0');
    log.run({ name: 'vote.reveal', payload: { id: 'v', at } });
    expect(openVotes(log.workshop.votes, defaultPlaybook)).toEqual([]);
  });
});
