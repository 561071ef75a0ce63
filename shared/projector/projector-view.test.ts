import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { agendaView } from '#shared/clock/agenda-view.ts';
import { STOPPED } from '#shared/clock/clock-state.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { AREA_IDS, STEP_IDS } from '#shared/playbook/ids.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryForSchema } from '#test/helpers/arbitrary-for-schema.ts';
import type { ProjectorInput } from './projector-input.ts';
import { projectorView } from './projector-view.ts';
import { PUSHES, type Pushed, type RoomScreen } from './room-screen.ts';

const MARK = 'SECRETMARK';
const NOON = Date.parse('2026-11-24T12:00:00Z');
const PRICE = 987_654_321;

/** Fields whose words are the facilitator's, a person's name, or may hold either. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  'note',
  'source',
  'context',
  'notExamined',
  'answer',
  'label',
  'reason',
  'why',
  'from',
  'trigger',
]);

/** The document with a mark in every note, name, source, reason and answer, and a marked price in every amount of money. */
function marked(value: unknown, path: readonly string[] = []): unknown {
  const key = path.at(-1) ?? '';
  if (Array.isArray(value)) return value.map((one) => marked(one, path));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, marked(inner, [...path, name])]),
    );
  }
  const isName = path[0] === 'people' && (key === 'name' || key === 'role');
  const isVoter = path.includes('voters') && (key === 'label' || key === 'role');
  const isOwnWords = key === 'label' && (path[0] === 'matrix' || path.includes('options'));
  const isSecret = SECRET_WORDS.has(key) && !isOwnWords;
  const isNote = key === 'note';
  if (typeof value === 'string' && (isName || isVoter || isNote || (isSecret && typeof value === 'string'))) {
    // A few of these are one of a list, not words.
    return key === 'from' && path[0] !== 'ideas' ? value : `${MARK} ${path.join('.')}`.slice(0, 200);
  }
  if (typeof value === 'number' && (path.includes('money') || path.includes('breakEven'))) {
    return key === 'chance' ? value : PRICE;
  }
  return value;
}

/** Every ballot of a round that was not revealed replaced by another one that fits. */
function otherBallots(workshop: Workshop): Workshop {
  const votes = Object.entries(workshop.votes).map(([id, vote]) => {
    const turned = (round: typeof vote.first): typeof vote.first => {
      if (round.revealedAt !== null) return round;
      const ballots = Object.entries(round.ballots).map(([voter, ballot]) => {
        if (typeof ballot === 'number') return [voter, ballot === 0 ? 4 : 0];
        if (ballot === 'yes') return [voter, 'no'];
        if (ballot === 'no') return [voter, 'yes'];
        return [voter, typeof ballot === 'string' ? (ballot === 'polish' ? 'full-rebuild' : 'polish') : {}];
      });
      return { ...round, ballots: Object.fromEntries(ballots) };
    };
    const second = vote.second === null ? null : turned(vote.second);
    return [id, { ...vote, first: turned(vote.first), second }];
  });
  return { ...workshop, votes: Object.fromEntries(votes) };
}

function screens(focus: string | undefined, pushed: ReadonlySet<Pushed>): readonly RoomScreen[] {
  return STEP_IDS.map((step) => ({ step, focus, area: AREA_IDS[0], pushed }));
}

function sent(workshop: Workshop, screen: RoomScreen, conclusion: ProjectorInput['conclusion']): string {
  const agenda = agendaView(workshop.agenda, STOPPED, 0, defaultPlaybook.room.clock);
  return JSON.stringify(
    projectorView({ workshop, playbook: defaultPlaybook, conclusion, screen, agenda, now: NOON }),
  );
}

/** The document's own shape, without rules between fields that marking would break. */
function markedWorkshop(workshop: Workshop): Workshop {
  // The same shape with other words; only what the projector reads matters here.
  return marked(workshop) as Workshop;
}

const ballotsOf = (ballot: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom('k1', 'k2', 'k3'), ballot, { minKeys: 1, noNullPrototype: true });

/** A vote that takes ballots: in its first round, or in its second with a first that everybody has seen. */
const openVote = fc
  .tuple(
    fc.oneof(
      fc.record({
        subject: fc.constant({ kind: 'score', ref: 'DM1' }),
        ballots: ballotsOf(fc.integer({ min: 0, max: 4 })),
      }),
      fc.record({
        subject: fc.constant({ kind: 'path' }),
        ballots: ballotsOf(fc.constantFrom('polish', 'harden', 'full-rebuild')),
      }),
      fc.record({
        subject: fc.constant({ kind: 'yes-no' }),
        ballots: ballotsOf(fc.constantFrom('yes', 'no')),
      }),
      fc.record({
        subject: fc.constant({ kind: 'dots', dots: 3, options: { o1: 'One', o2: 'Two' } }),
        ballots: ballotsOf(fc.constantFrom({ o1: 3 }, { o2: 1 })),
      }),
    ),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom(...STEP_IDS, null),
  )
  .map(([{ subject, ballots }, anonymous, isRevote, step]) => {
    const voters = { k1: { label: 'A' }, k2: { role: 'B' }, k3: {} };
    const shown = { ballots, revealedAt: '2026-11-24T10:00:00Z' };
    const rounds = isRevote ? { first: shown, second: { ballots } } : { first: { ballots } };
    return { subject, anonymous, step, voters, ...rounds };
  });

const exceptOwners = fc.uniqueArray(fc.constantFrom(...PUSHES.filter((push) => push !== 'owners')));

/** A moment that runs, with the same ideas in other words, by other people. */
const writing = fc
  .tuple(fc.constantFrom(...STEP_IDS, null), fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([step, isAll, phase]) => (text: string, from: string) => ({
    moments: {
      zz: {
        kind: isAll ? 'one-two-four-all' : 'silent-writing',
        title: 'What?',
        step,
        phase,
        minutes: 3,
        rank: 'zz',
      },
    },
    ideas: {
      i1: { text: `${text} one`, from, moment: 'zz', cluster: text },
      i2: { text: `${text} two`, from, moment: 'zz' },
    },
  }));

describe('what the room’s screen is sent', () => {
  it('holds no note, name, source, price or reason of any sample, in any step, with everything but names pushed', () => {
    const pushes = [
      new Set<Pushed>(),
      new Set<Pushed>(['picks', 'rules']),
      new Set<Pushed>(['picks', 'flips']),
    ];
    for (const { workshop } of SAMPLES) {
      const secret = markedWorkshop(workshopSchema.parse(workshop));
      const conclusion = conclude(secret, defaultPlaybook);
      const focuses = [
        undefined,
        ...Object.keys(secret.claims).slice(0, 4),
        ...Object.keys(secret.surface.parts).slice(0, 2),
      ];
      for (const pushed of pushes) {
        for (const focus of focuses) {
          for (const screen of screens(focus, pushed)) {
            const message = sent(secret, screen, conclusion);
            expect(message).not.toContain(MARK);
            expect(message).not.toContain(String(PRICE));
          }
        }
      }
    }
  });

  it('fits where many names were left out of a long text', () => {
    const workshop = workshopSchema.parse({
      people: { p: { rank: 'a', name: 'Bo Li' } },
      claims: { c: { rank: 'a', own: { text: 'Bo Li '.repeat(166).trim() }, status: 'proved', grade: 4 } },
    });
    for (const screen of screens('c', new Set())) {
      const message = sent(workshop, screen, undefined);
      expect(message).not.toContain('Bo Li');
      if (screen.step === 'evidence') expect(message).toContain('somebody somebody');
    }
  });

  it('holds none of them for any document at all', () => {
    const any = arbitraryForSchema(workshopSchema).map((value) =>
      markedWorkshop(workshopSchema.parse(value)),
    );
    fc.assert(
      fc.property(
        any,
        exceptOwners,
        fc.constantFrom(undefined, 'EP3', 'DM1', 'a'),
        (workshop, pushed, focus) => {
          for (const screen of screens(focus, new Set(pushed))) {
            expect(sent(workshop, screen, undefined)).not.toContain(MARK);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not change with ballots that were not revealed, or with blind picks that were not pushed', () => {
    const any = fc.tuple(arbitraryForSchema(workshopSchema), openVote).map(([value, vote]) => ({
      ...workshopSchema.parse(value),
      votes: workshopSchema.parse({ votes: { vote } }).votes,
    }));
    fc.assert(
      fc.property(any, (workshop) => {
        expect(JSON.stringify(otherBallots(workshop).votes)).not.toBe(JSON.stringify(workshop.votes));
        const picks = Object.fromEntries(
          Object.keys(workshop.frame.questionPicks).map((id) => [id, 'production']),
        );
        const other: Workshop = {
          ...otherBallots(workshop),
          frame: { ...workshop.frame, questionPicks: picks as Workshop['frame']['questionPicks'] },
        };
        for (const screen of screens(undefined, new Set())) {
          expect(sent(other, screen, undefined)).toBe(sent(workshop, screen, undefined));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not change with ideas before their reveal, and after it never says whose they are', () => {
    const any = fc.tuple(arbitraryForSchema(workshopSchema), writing);
    const withIdeas = (value: unknown, extra: object): Workshop => ({
      ...workshopSchema.parse(value),
      ...(({ moments, ideas }) => ({ moments, ideas }))(workshopSchema.parse(extra)),
    });
    fc.assert(
      fc.property(any, ([value, ideas]) => {
        const one = withIdeas(value, ideas('apples', 'Anna'));
        const other = withIdeas(value, ideas(MARK, MARK));
        for (const screen of screens('i1', new Set(['picks', 'rules']))) {
          expect(sent(other, screen, undefined)).toBe(sent(one, screen, undefined));
        }
        const [id, moment] = Object.entries(one.moments)[0] ?? [];
        const shown = withIdeas(value, {
          ...ideas('apples', MARK),
          moments: { [id ?? '']: { ...moment, revealedAt: '2026-11-24T10:00:00Z', step: null } },
        });
        const messages = screens(undefined, new Set()).map((screen) => sent(shown, screen, undefined));
        // A vote goes before it, and on the path also one that is over.
        const isVoting = Object.values(shown.votes).some(
          ({ closed, subject }) => !closed || subject.kind === 'path',
        );
        expect(isVoting || messages.every((message) => message.includes('apples two'))).toBe(true);
        expect(messages.join()).not.toContain(MARK);
      }),
      { numRuns: 100 },
    );
  });

  it('names owners only when they are pushed', () => {
    const workshop = workshopSchema.parse(SAMPLES.find(({ name }) => name === 'meridian-freight')?.workshop);
    const names = Object.values(workshop.people).map(({ name }) => name);
    const named = (pushed: readonly Pushed[]): readonly string[] => {
      const [screen] = screens(undefined, new Set(pushed)).filter(({ step }) => step === 'read-back');
      const message = screen === undefined ? '' : sent(workshop, screen, undefined);
      return names.filter((name) => message.includes(name));
    };
    expect(named([])).toEqual([]);
    // A name that somebody wrote into the plan goes as well.
    const [plan] = screens(undefined, new Set()).filter(({ step }) => step === 'plan');
    const conclusion = conclude(workshop, defaultPlaybook);
    expect(JSON.stringify(conclusion.plan.fields)).toMatch(/Nkechi|Pablo/);
    expect(plan === undefined ? 'Nkechi' : sent(workshop, plan, conclusion)).not.toMatch(/Nkechi|Pablo/);
    expect(named(['owners']).length).toBeGreaterThan(0);
  });
});
