import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { pathColumns, sidesOf, weightLines } from './path-view.ts';
import { roomVote } from './room-vote.ts';

function voteOn(ballots: readonly string[], revealedAt: string | null = '2026-11-24T10:00:00Z') {
  return {
    subject: { kind: 'path' as const },
    voters: Object.fromEntries(ballots.map((_, at) => [`v${at}`, {}])),
    first: { ballots: Object.fromEntries(ballots.map((one, at) => [`v${at}`, one as 'polish'])), revealedAt },
  };
}

const { votes } = workshopWith({ votes: { v: voteOn(['harden', 'harden', 'polish', 'harden']) } });

function seen(workshop: Workshop, given: Workshop['votes'] = votes) {
  const { decision } = conclude(workshop, defaultPlaybook);
  const vote = roomVote(given, defaultPlaybook);
  return {
    decision,
    columns: pathColumns(decision, vote, defaultPlaybook),
    sides: sidesOf(decision, vote, defaultPlaybook),
  };
}

describe('the vote on the path', () => {
  it('says nothing before it is revealed', () => {
    const running = workshopWith({ votes: { v: voteOn(['harden', 'polish'], null) } }).votes;
    expect(roomVote(running, defaultPlaybook)).toMatchObject({ kind: 'running', voters: 0, leading: [] });
    expect(roomVote({}, defaultPlaybook).kind).toBe('none');
  });

  it('counts by path, and keeps how the first round went', () => {
    const twice = workshopWith({
      votes: {
        v: {
          ...voteOn(['polish', 'harden', 'full-rebuild']),
          second: {
            ballots: { v0: 'harden', v1: 'harden', v2: 'polish' },
            revealedAt: '2026-11-24T10:05:00Z',
          },
        },
      },
    }).votes;
    const vote = roomVote(twice, defaultPlaybook);
    expect([vote.leading, vote.voters, vote.counts.get('harden')]).toEqual([['harden'], 3, 2]);
    expect(vote.before).toBe('Polish 1, Harden 1, Full 1');
  });
});

describe('room, rules and facilitator', () => {
  const tidewater = sampleWorkshop('tidewater-bookings');
  const untaken: Workshop = { ...tidewater, path: { ...tidewater.path, taken: null } };

  it('stand beside each other before anything is taken', () => {
    const { sides, decision } = seen(untaken);
    expect(decision.outcome).toBe('harden');
    expect(sides.room).toMatchObject({ outcome: 'harden', said: 'Harden, 75 % of the votes' });
    expect(sides.facilitator.outcome).toBeNull();
    expect(sides.sentence).toBe('Room and rules agree on Harden.');
  });

  it('say where the decision goes against the rules, and that it takes a blocked path', () => {
    const taken = { outcome: 'polish', reason: 'The fair is in six weeks', by: null, at: null } as const;
    const { sides, columns } = seen({ ...untaken, path: { ...untaken.path, taken } });
    expect(sides.facilitator).toMatchObject({
      outcome: 'polish',
      notes: ['against the rules, which say Harden', 'blocked by the rules', 'The fair is in six weeks'],
    });
    expect(columns.find(({ isTaken }) => isTaken)?.id).toBe('polish');
  });
});

describe('the columns', () => {
  it('name what blocks once and first, and every sentence can be traced', () => {
    const { columns, decision } = seen(sampleWorkshop('meridian-freight'));
    expect(columns.map(({ id }) => id)).toEqual(PATH_IDS);
    for (const { id, reasons, blocked } of columns) {
      const sentences = reasons.map(({ reason }) => reason.sentence);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(reasons.findLastIndex(({ kind }) => kind === 'blocks')).toBe(
        (decision.paths.find((path) => path.id === id)?.blockers.length ?? 0) - 1,
      );
      expect(reasons[0]?.kind === 'blocks').toBe(blocked);
      expect(reasons.every(({ reason }) => reason.rule.id !== '')).toBe(true);
    }
  });

  it('give every weight the range in which the outcome holds', () => {
    const { decision } = seen(sampleWorkshop('tidewater-bookings'));
    const lines = weightLines(decision);
    expect(lines).toHaveLength(16);
    expect(lines.every(({ range }) => range !== '')).toBe(true);
  });
});
