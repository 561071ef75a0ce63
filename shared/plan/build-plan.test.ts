import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { BUDGET_QUESTION_IDS, type OutcomeId } from '#shared/playbook/ids.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { buildPlan } from './build-plan.ts';

const planOf = (input: WorkshopInput, outcome: OutcomeId) =>
  buildPlan({
    workshop: workshopWith(input),
    playbook: defaultPlaybook,
    outcome,
    openQuestions: [],
    maturityTarget: null,
  });

const weakOperations: WorkshopInput = {
  claims: { EP3: { status: 'proved', grade: 4 }, EN5: { status: 'not-yet' } },
  core: {
    checks: { QO3: { score: 0, hurts: true }, QO4: { score: 1 }, DE2: { score: 1 }, AU1: { score: 1 } },
    differences: { V5: { value: 'absent' } },
  },
  readiness: { cross: { Y1: { value: 'yes' } }, ship: { X4: { holds: 'no' }, X1: { holds: 'yes' } } },
};

describe('a plan that nobody has touched yet', () => {
  const plan = planOf({ ...weakOperations, plan: { capacity: { people: 2 } } }, 'harden');

  it('starts with the starter items that answer what the room found', () => {
    const titles = plan.fields.change.map(({ id }) => id);
    expect(titles).toContain('harden-monitoring');
    expect(titles).toContain('harden-restore');
    expect(titles.every((id) => id.startsWith('harden-'))).toBe(true);
  });

  it('traces every item to an answer', () => {
    for (const item of plan.fields.change) {
      expect(item.trace.kind, item.id).toBe('traced');
      expect(item.reason.answers.length, item.id).toBeGreaterThan(0);
    }
  });

  it('will not put off what a failing ship condition asks for once the line is crossed', () => {
    expect(plan.fields.change.find(({ id }) => id === 'harden-restore')?.cannotWait).toBe(true);
  });

  it('proposes nothing for what is sound', () => {
    const sound = planOf({ core: { checks: { QO3: { score: 4 }, QO4: { score: 4 } } } }, 'harden');
    expect(sound.fields.change).toEqual([]);
  });
});

describe('capacity', () => {
  const items = {
    big: { title: 'Rebuild the reports', effort: { low: 20, likely: 20, high: 20 }, refs: ['QO3'] },
    small: { title: 'Alert a person', effort: { low: 2, likely: 2, high: 2 }, refs: ['QO3'] },
    wish: {
      title: 'A second theme',
      effort: { low: 10, likely: 10, high: 10 },
      refs: ['QO3'],
      test: { N1: 'no' },
    },
  } as const;
  const tight = planOf(
    { ...weakOperations, plan: { weeks: 6, capacity: { people: 1, daysPerWeek: 5, reserve: 0.2 }, items } },
    'harden',
  );

  it('says how much is too much, and what to put off first', () => {
    // One person, five days, six weeks, a fifth kept back: 24 days for 32 days of work.
    expect(tight.capacity).toMatchObject({ kind: 'known', total: 24, effort: 32, excess: 8 });
    expect(tight.capacity.kind === 'known' && tight.capacity.deferToFit.map(({ id }) => id)).toEqual([
      'wish',
    ]);
  });

  it('never proposes to put off what another item waits for', () => {
    const plan = planOf(
      {
        ...weakOperations,
        plan: {
          weeks: 6,
          capacity: { people: 1, daysPerWeek: 4, reserve: 0.5 },
          items: { ...items, small: { ...items.small, dependsOn: ['wish'] } },
        },
      },
      'harden',
    );
    const put = plan.capacity.kind === 'known' ? plan.capacity.deferToFit.map(({ id }) => id) : [];
    expect(put.indexOf('wish') === -1 || put.indexOf('small') < put.indexOf('wish')).toBe(true);
  });

  it('cannot judge without people, and says so', () => {
    expect(planOf(weakOperations, 'harden').capacity.kind).toBe('unknown');
  });
});

describe('the weeks', () => {
  const chain = planOf(
    {
      ...weakOperations,
      plan: {
        weeks: 8,
        capacity: { people: 2 },
        items: {
          first: { title: 'First', effort: { low: 8, likely: 8, high: 8 }, refs: ['QO3'] },
          second: {
            title: 'Second',
            effort: { low: 4, likely: 4, high: 4 },
            refs: ['QO3'],
            dependsOn: ['first'],
          },
          early: { title: 'Early', start: 1, weeks: 1, refs: ['QO3'], dependsOn: ['second'] },
          loopA: { title: 'Loop A', refs: ['QO3'], dependsOn: ['loopB'] },
          loopB: { title: 'Loop B', refs: ['QO3'], dependsOn: ['loopA'] },
          late: { title: 'Late', start: 8, weeks: 2, refs: [] },
        },
      },
    },
    'harden',
  );
  const placed = (id: string) => chain.schedule.placed.find(({ item }) => item.id === id);
  const sentences = (id: string) =>
    chain.warnings.filter(({ item }) => item === id).map((one) => one.sentence);

  it('begin what depends on something no earlier than its end', () => {
    expect(placed('second')?.start).toBeGreaterThanOrEqual(placed('first')?.end ?? 99);
  });

  it('keep the week the room chose, and say what is wrong with it', () => {
    expect(placed('early')?.start).toBe(1);
    expect(sentences('early').join(' ')).toContain('Second');
  });

  it('survive items that wait for each other, and name them', () => {
    expect(sentences('loopA').join(' ')).toContain('waits for itself');
    expect(sentences('loopB').join(' ')).toContain('waits for itself');
  });

  it('name what runs past the end and what comes from nothing', () => {
    expect(sentences('late').join(' ')).toContain('past the last week');
    expect(sentences('late').join(' ')).toContain('traces back to nothing');
  });

  it('carry all the work that fits inside the plan', () => {
    const days = chain.schedule.load.reduce((sum, week) => sum + week.days, 0);
    expect(days).toBeCloseTo(12);
  });
});

describe('the keep and change matrix', () => {
  const input: WorkshopInput = {
    ...weakOperations,
    surface: {
      parts: {
        booking: { name: 'Booking', disposition: 'keep' },
        export: { name: 'Export', disposition: 'simplify' },
        badges: { name: 'Badges', disposition: 'drop', reason: 'Built for a demo' },
      },
      notes: { app: { prompt: 'PS5', text: 'A mobile app', from: 'opinion' } },
    },
  };

  it('starts filled from the answers, each item with its reason and, when deferred, its trigger', () => {
    const { matrix } = planOf(input, 'harden');
    expect(matrix.keep.map(({ id }) => id)).toEqual(expect.arrayContaining(['part-booking', 'claim-EP3']));
    expect(matrix.change.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['part-export', 'area-QO', 'claim-EN5']),
    );
    expect(matrix.defer.map(({ id }) => id)).toEqual(expect.arrayContaining(['part-badges', 'note-app']));
    expect(matrix.defer.every(({ trigger }) => trigger !== '')).toBe(true);
    expect(matrix.defer.find(({ id }) => id === 'part-badges')?.why).toBe('Built for a demo');
  });

  it('keeps what the room dragged, remembers where the rules had it, and drops what was taken off', () => {
    const { matrix } = planOf(
      {
        ...input,
        matrix: {
          'part-badges': { column: 'keep', why: 'Schools use them' },
          'note-app': { removed: true },
          own: { label: 'Write to all users', column: 'change' },
        },
      },
      'harden',
    );
    expect(matrix.keep.find(({ id }) => id === 'part-badges')).toMatchObject({
      ruled: 'defer',
      why: 'Schools use them',
      trigger: '',
    });
    expect(
      Object.values(matrix)
        .flat()
        .map(({ id }) => id),
    ).not.toContain('note-app');
    expect(matrix.change.find(({ id }) => id === 'own')?.warnings).toHaveLength(1);
  });

  it('leaves a weak area alone when the path can live with it', () => {
    const weak: WorkshopInput = { core: { areas: { AU: { score: 1 } } } };
    expect(planOf(weak, 'polish').matrix.defer.map(({ id }) => id)).toContain('area-AU');
    expect(planOf(weak, 'harden').matrix.change.map(({ id }) => id)).toContain('area-AU');
  });
});

describe('the budget gate', () => {
  it('stays open on an empty workshop and says what to add', () => {
    const { budget } = planOf({}, 'scope-first');
    expect(budget.verdict).toBe('open');
    expect(budget.answers.map(({ id }) => id)).toEqual([...BUDGET_QUESTION_IDS]);
    expect(budget.answers.every(({ concrete, hint }) => concrete || hint !== '')).toBe(true);
  });

  it('takes vague words for what they are', () => {
    const vague = { answer: 'Improve things and make stuff better somehow', confirmed: true };
    const { budget } = planOf({ ...weakOperations, budget: { B4: vague, B7: vague } }, 'harden');
    expect(budget.answers.filter(({ concrete }) => !concrete).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['B4', 'B7']),
    );
  });

  it('is passed where the workshop has answers to all seven', () => {
    const plan = planOf(
      {
        ...weakOperations,
        facts: { customersDepend: { value: 'yes' } },
        claims: {
          ...weakOperations.claims,
          EP4: { status: 'proved', grade: 4, source: '31 of 38 came back' },
        },
        surface: {
          parts: { booking: { name: 'Booking', sort: 'flow', disposition: 'keep' } },
          notes: { app: { prompt: 'PS5', text: 'A mobile app', from: 'opinion' } },
        },
      },
      'harden',
    );
    expect(plan.budget.answers.filter(({ concrete }) => !concrete)).toEqual([]);
    expect(plan.budget.verdict).toBe('passed');
    expect(plan.fields.workflow.text).toBe('Booking');
  });
});

describe('over-building', () => {
  const over = (maturityTarget: 'poc' | 'mvp') =>
    buildPlan({
      workshop: workshopWith({
        plan: {
          items: {
            search: { title: 'Search in all bookings', refs: ['QO3'] },
            scale: { title: 'More servers by themselves', refs: ['auto-scaling'] },
          },
        },
      }),
      playbook: defaultPlaybook,
      outcome: 'harden',
      openQuestions: [],
      maturityTarget,
    }).overBuilding.map(({ item }) => item);

  it('is named where the target stage says to build none of it', () => {
    expect(over('mvp')).toContain('scale');
  });

  it('is named by the words of a title too, until the stage asks for it', () => {
    expect(over('poc')).toContain('search');
    expect(over('mvp')).not.toContain('search');
  });
});

describe('every sample', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample.expected.outcome] as const))(
    '%s has a plan of six to twelve weeks in which nothing breaks',
    (name, outcome) => {
      const plan = buildPlan({
        workshop: sampleWorkshop(name),
        playbook: defaultPlaybook,
        outcome,
        openQuestions: [],
        maturityTarget: null,
      });
      expect(plan.weeks).toBeGreaterThanOrEqual(6);
      expect(plan.weeks).toBeLessThanOrEqual(12);
      expect(plan.fields.outcome.text).not.toBe('');
      for (const { start } of plan.schedule.placed) expect(start).toBeGreaterThanOrEqual(1);
    },
  );
});
