import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import {
  AREA_IDS,
  CONTAMINATION_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  OUTCOME_IDS,
  PROMPT_IDS,
  SHIP_CONDITION_IDS,
  STAY_IDS,
} from '#shared/playbook/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { SAMPLES } from './samples.ts';
import { sproutBudget } from './sprout-budget.ts';

const CLAIMS = new Set(defaultPlaybook.evidence.claims.map(({ id }) => id));
const CHECKS = new Set(defaultPlaybook.core.checks.map(({ id }) => id));
const CONDITIONS = new Set(defaultPlaybook.conditions.map(({ id }) => id));
const ASPECTS = new Set(
  defaultPlaybook.maturity.groups.flatMap((group) => group.aspects.map(({ id }) => id)),
);
const STARTERS = new Set(defaultPlaybook.plan.starters.map(({ id }) => id));

const workshops = SAMPLES.map(({ name, workshop }) => ({ name, workshop: workshopSchema.parse(workshop) }));
const fullest = workshopSchema.parse(SAMPLES.find(({ name }) => name === 'meridian-freight')?.workshop);

function missing(ids: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return ids.filter((id) => !known.has(id));
}

function present(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}

describe('the samples', () => {
  it('are at least ten, each with a name of its own', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(10);
    expect(new Set(SAMPLES.map(({ name }) => name)).size).toBe(SAMPLES.length);
    for (const { name, title, about } of SAMPLES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).not.toBe('');
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('reach each of the five outcomes, settled and leaning', () => {
    expect(new Set(SAMPLES.map(({ expected }) => expected.outcome))).toEqual(new Set(OUTCOME_IDS));
    expect(new Set(SAMPLES.map(({ expected }) => expected.standing))).toEqual(
      new Set(['settled', 'leaning']),
    );
  });

  it('carry their name as the id of the document', () => {
    for (const { name, workshop } of workshops) expect(workshop.id).toBe(name);
  });

  it('survive being written as JSON and read again', () => {
    for (const { workshop } of workshops) {
      expect(workshopSchema.parse(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
    }
  });
});

describe.each(workshops)('the sample $name', ({ workshop }) => {
  const partIds = Object.keys(workshop.surface.parts);
  const metricIds = Object.keys(workshop.metrics);
  const itemIds = Object.keys(workshop.plan.items);
  const people = new Set(Object.keys(workshop.people));

  it('names claims, checks, aspects, conditions and starter items of the default playbook', () => {
    const claims = Object.entries(workshop.claims).filter(([, claim]) => claim.own === null);
    expect(
      missing(
        claims.map(([id]) => id),
        CLAIMS,
      ),
    ).toEqual([]);
    expect(missing(Object.keys(workshop.core.checks), CHECKS)).toEqual([]);
    expect(missing(Object.keys(workshop.aspects), ASPECTS)).toEqual([]);
    expect(missing(Object.keys(workshop.path.asserted), CONDITIONS)).toEqual([]);
    const starters = present(Object.values(workshop.plan.items).map(({ starter }) => starter));
    expect(missing(starters, STARTERS)).toEqual([]);
  });

  it('keeps its own claims apart from those of the playbook', () => {
    const own = Object.entries(workshop.claims).filter(([, claim]) => claim.own !== null);
    expect(own.filter(([id]) => CLAIMS.has(id))).toEqual([]);
  });

  it('traces each item of the plan and of the matrix to something that is there', () => {
    const known = new Set([
      ...CHECKS,
      ...CONDITIONS,
      ...ASPECTS,
      ...AREA_IDS,
      ...DIFFERENCE_IDS,
      ...CROSSING_IDS,
      ...SHIP_CONDITION_IDS,
      ...STAY_IDS,
      ...PROMPT_IDS,
      ...CLAIMS,
      ...Object.keys(workshop.claims),
      ...partIds,
      ...metricIds,
    ]);
    const items = [...Object.values(workshop.plan.items), ...Object.values(workshop.matrix)];
    expect(items.filter(({ refs }) => refs.length === 0)).toEqual([]);
    expect(
      missing(
        items.flatMap(({ refs }) => refs),
        known,
      ),
    ).toEqual([]);
  });

  it('gives what it defers a trigger, and what it does an effort, an owner and a week', () => {
    const items = Object.values(workshop.plan.items);
    expect(items.filter(({ field, trigger }) => field === 'defer' && trigger === '')).toEqual([]);
    const work = items.filter(({ field }) => field === 'change');
    expect(
      work.filter(({ effort, owner, start, weeks }) => [effort, owner, start, weeks].includes(null)),
    ).toEqual([]);
    const length = workshop.plan.weeks ?? 12;
    expect(work.filter(({ start, weeks }) => (start ?? 1) - 1 + (weeks ?? 0) > length)).toEqual([]);
  });

  it('lets an item begin only after those it depends on', () => {
    for (const item of Object.values(workshop.plan.items)) {
      expect(missing(item.dependsOn, new Set(itemIds))).toEqual([]);
      for (const id of item.dependsOn) {
        const before = workshop.plan.items[id];
        expect(item.start ?? 1, item.title).toBeGreaterThan((before?.start ?? 1) - 1);
        expect(item.start ?? 1, item.title).toBeGreaterThanOrEqual(
          Math.floor((before?.start ?? 1) + (before?.weeks ?? 0) / 2),
        );
      }
    }
  });

  it('names only people who are in the room', () => {
    const named = present([
      workshop.frame.decisionOwner,
      workshop.path.taken?.by,
      ...Object.keys(workshop.frame.questionPicks),
      ...Object.values(workshop.claims).map(({ saidBy }) => saidBy),
      ...Object.values(workshop.plan.items).map(({ owner }) => owner),
      ...Object.values(workshop.actions).map(({ owner }) => owner),
      ...Object.values(workshop.parking).map(({ by }) => by),
      ...Object.values(workshop.decisions).map(({ by }) => by),
      ...Object.values(workshop.votes).flatMap(({ voters }) =>
        Object.values(voters).map(({ person }) => person),
      ),
    ]);
    expect(missing(named, people)).toEqual([]);
    expect(Object.values(workshop.people).filter(({ name, role }) => name === '' || role === '')).toEqual([]);
  });

  it('lets only voters vote, and keeps nothing but the tally of an anonymous vote', () => {
    for (const vote of Object.values(workshop.votes)) {
      const voters = new Set(Object.keys(vote.voters));
      for (const round of [vote.first, vote.second]) {
        if (round === null) continue;
        expect(missing(Object.keys(round.ballots), voters)).toEqual([]);
        expect(round.tally !== null).toBe(vote.anonymous);
        expect(Object.keys(round.ballots).length === 0).toBe(vote.anonymous);
      }
      if (vote.subject.kind === 'score') {
        expect(missing([vote.subject.ref], new Set([...CHECKS, ...AREA_IDS]))).toEqual([]);
      }
    }
  });

  it('gives each action an owner and a day after the workshop', () => {
    for (const { text, owner, due } of Object.values(workshop.actions)) {
      expect(owner, text).not.toBeNull();
      expect((due ?? '') > (workshop.date ?? ''), text).toBe(true);
    }
  });

  it('has a source for each claim and a name for each fault', () => {
    expect(Object.values(workshop.claims).filter(({ source }) => source === '')).toEqual([]);
    const kebab = /^[a-z]+(-[a-z]+)+$/;
    const faults = Object.values(workshop.metrics).map(({ fault }) => fault);
    expect(
      missing(
        faults.filter((fault) => kebab.test(fault)),
        new Set(CONTAMINATION_IDS),
      ),
    ).toEqual([]);
    expect(
      Object.values(workshop.metrics).filter(({ exposure, fault }) => (exposure ?? 0) > 0 && fault === ''),
    ).toEqual([]);
  });
});

describe('the sample of coloured numbers', () => {
  it('is the worked example: 200 trials, 30 % left, 2 % paid, a third met broken onboarding', () => {
    const third = { sample: 200, exposure: 1 / 3, fault: 'broken-onboarding' };
    expect(sproutBudget.workshop.metrics).toMatchObject({
      churn: { rate: 0.3, ...third },
      conversion: { rate: 0.02, ...third },
    });
  });
});

describe('what the rooms took', () => {
  it('is what the rules say, except in the one override, which gives its reason', () => {
    const overrides = SAMPLES.filter(
      ({ workshop, expected }) => workshop.path?.taken && workshop.path.taken.outcome !== expected.outcome,
    );
    expect(overrides.map(({ name }) => name)).toEqual(['gate-nine']);
    expect(overrides[0]?.workshop.path?.taken?.reason).toContain('The rules block hardening');
  });
});

describe('the fullest sample', () => {
  it('has every aspect, every check, sixty claims and forty parts', () => {
    expect(new Set(Object.keys(fullest.aspects))).toEqual(ASPECTS);
    expect(Object.values(fullest.aspects).filter(({ stands }) => stands === null)).toEqual([]);
    expect(new Set(Object.keys(fullest.core.checks))).toEqual(CHECKS);
    expect(Object.values(fullest.core.checks).filter(({ score }) => score === null)).toEqual([]);
    expect(Object.keys(fullest.claims)).toHaveLength(60);
    expect(Object.keys(fullest.surface.parts)).toHaveLength(40);
    expect(Object.values(fullest.surface.parts).filter(({ disposition }) => disposition === null)).toEqual(
      [],
    );
  });

  it('has votes with both rounds, with dots, by show of fingers and without names', () => {
    const votes = Object.values(fullest.votes);
    expect(votes.some(({ second }) => second !== null)).toBe(true);
    expect(votes.some(({ subject }) => subject.kind === 'dots')).toBe(true);
    expect(votes.some(({ first }) => first.openHands)).toBe(true);
    expect(votes.some(({ anonymous }) => anonymous)).toBe(true);
  });
});
