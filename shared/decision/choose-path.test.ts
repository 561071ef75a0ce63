import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerValues } from '#shared/assessment/answer-values.ts';
import { conditionValue } from '#shared/assessment/evaluate-expression.ts';
import { evaluateWhen } from '#shared/assessment/evaluate-when.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { PATH_IDS, type PathId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop, WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { arbitraryPlaybook } from '#test/helpers/arbitrary-playbook.ts';
import { arbitraryWorkshop } from '#test/helpers/arbitrary-workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { compileModel } from './compile-model.ts';
import { decideOutcome } from './decide-outcome.ts';
import { createMachine } from './machine.ts';
import { findPaths } from './path-findings.ts';

const DUST = 1e-9;

/** The rules of the choice written out plainly, over the values that the assessment works out on its own. */
function plainly(workshop: Workshop, playbook: Playbook): string {
  const values = answerValues(workshop, playbook);
  const open = PATH_IDS.flatMap((id) => {
    const blocked = playbook.blockers.some(
      (blocker) => blocker.paths.includes(id) && evaluateWhen(blocker.when, values) === 'true',
    );
    const conditions = playbook.conditions
      .filter((condition) => condition.path === id && condition.weight > 0)
      .map(({ id: condition, weight }) => ({ weight, value: conditionValue(condition, values) }))
      .flatMap(({ weight, value }) => (value === null ? [] : [{ weight, ...value }]));
    if (blocked || conditions.length === 0) return [];
    const total = conditions.reduce((sum, { weight }) => sum + weight, 0);
    const lo = conditions.reduce((sum, one) => sum + one.weight * one.lo, 0) / total;
    const hi = conditions.reduce((sum, one) => sum + one.weight * one.hi, 0) / total;
    const threshold = playbook.paths.find((path) => path.id === id)?.threshold ?? 1;
    return [{ id, middle: (lo + hi) / 2, width: hi - lo, threshold }];
  });
  const best = Math.max(...open.map(({ middle }) => middle));
  const chosen = open.find(
    ({ middle, width, threshold }) =>
      middle >= threshold - DUST &&
      width <= playbook.parameters.width + DUST &&
      best - middle <= playbook.parameters.margin + DUST,
  );
  return chosen?.id ?? 'scope-first';
}

describe('the choice', () => {
  it('is what the rules say when they are written out plainly', () => {
    fc.assert(
      fc.property(arbitraryWorkshop(), arbitraryPlaybook, fc.boolean(), (workshop, own, usual) => {
        const playbook = usual ? defaultPlaybook : { ...own, conditions: withoutScaling(own) };
        expect(decideOutcome(workshop, playbook).outcome).toBe(plainly(workshop, playbook));
      }),
      { numRuns: 1_000 },
    );
  }, 180_000);
});

/** A value scaled down that may drop out is bounded more carefully here than the plain reading does. */
function withoutScaling(playbook: Playbook): Playbook['conditions'] {
  return playbook.conditions.filter(
    ({ feed }) => !/"scale"|"constant"|"frictionFree"|"need":[01]/.test(JSON.stringify(feed)),
  );
}

const FOUR_CHECKS = ['1', '2', '3', '4'] as const;

function area(id: string, score: number) {
  return Object.fromEntries(FOUR_CHECKS.map((number) => [`${id}${number}`, { score }]));
}

/** A product by its scores: all five areas, and what else is said. */
function product(
  [dm, au, integrations, de, qo]: readonly [number, number, number, number, number],
  said: WorkshopInput,
): Workshop {
  const whole = Object.fromEntries(
    Object.entries({ DM: dm, AU: au, IN: integrations, DE: de, QO: qo }).map(([id, score]) => [
      id,
      { score },
    ]),
  );
  return workshopWith({ ...said, core: { areas: whole, ...said.core } });
}

const RELIED_ON = { status: 'proved', grade: 4 } as const;
const ONE_PILOT = { status: 'proved', grade: 2 } as const;
const kept = (...dispositions: readonly ('keep' | 'simplify' | 'drop')[]) => ({
  parts: Object.fromEntries(
    dispositions.map((disposition, at) => [`p${at}`, { name: `Part ${at}`, disposition }]),
  ),
});
const differences = { V2: { value: 'partly' }, V5: { value: 'absent' } } as const;

function fitsOf(workshop: Workshop, playbook: Playbook = defaultPlaybook) {
  return Object.fromEntries(decideOutcome(workshop, playbook).paths.map(({ id, fit }) => [id, fit]));
}

describe('worked by hand', () => {
  // P1 1, P2 0.75, P3 1, R2 0.25, R4 0.25, F1 (0.25 + 2 × 0.25) ÷ 3 = 0.25, F3 0.25, so P4 0.75: fit 0.875.
  const sound = product([3, 3, 3, 3, 3], {
    claims: { EP3: ONE_PILOT, EN1: { status: 'not-yet' } },
    facts: { growth: { value: 'no' }, customersDepend: { value: 'no' }, biggestGains: { value: 'yes' } },
    core: { differences, retrofit: { value: 1 } },
    surface: kept('keep', 'simplify'),
  });

  it('a sound build whose gains lie on the surface is polished', () => {
    expect(fitsOf(sound).polish).toEqual([0.875, 0.875]);
    expect(decideOutcome(sound, defaultPlaybook).outcome).toBe('polish');
  });

  it('an interval counts by its middle', () => {
    const open = { ...sound, facts: { ...sound.facts, biggestGains: { value: null, note: '' } } };
    expect(fitsOf(open).polish).toEqual([0.625, 0.875]);
  });

  it('a core area that hurts and is weak rules polish out, and hurting alone does not', () => {
    const weak = (score: number) => ({
      ...sound,
      core: { ...sound.core, areas: { ...sound.core.areas, DE: { score, hurts: true, reason: '' } } },
    });
    const blocked = (workshop: Workshop) => decideOutcome(workshop, defaultPlaybook).paths[0]?.blocked;
    expect(blocked(weak(1))).toBe(true);
    expect(blocked(weak(1.5))).toBe(false);
  });

  it('a live product that customers depend on is hardened, where its data holds and its operation does not', () => {
    // H1 1, H2 1, H3 1, H4 min(1 − mean(0.25, 0.25, 0.5, 0.5, 0), 1) = 0.7: fit 0.925.
    const live = product([3, 2, 2, 1, 1], {
      claims: { EP3: RELIED_ON, EN1: RELIED_ON },
      facts: { growth: { value: 'yes' }, customersDepend: { value: 'yes' }, biggestGains: { value: 'no' } },
      core: { differences, retrofit: { value: 1 } },
    });
    expect(fitsOf(live).harden).toEqual([0.925, 0.925]);
    expect(decideOutcome(live, defaultPlaybook).outcome).toBe('harden');
  });

  it('a proven workflow over a broken core is rebuilt in part, and in full once little of it can be kept', () => {
    const said = {
      claims: { EP1: ONE_PILOT, EP3: RELIED_ON, EP5: ONE_PILOT, EP6: ONE_PILOT, EN1: { status: 'not-yet' } },
      facts: { growth: { value: 'no' }, customersDepend: { value: 'no' }, biggestGains: { value: 'no' } },
      core: { differences, retrofit: { value: 3 } },
    } as const;
    const broken = (surface: WorkshopInput['surface']) => product([0, 1, 1, 1, 1], { ...said, surface });
    expect(decideOutcome(broken(kept('keep', 'keep', 'simplify')), defaultPlaybook).outcome).toBe(
      'partial-rebuild',
    );
    expect(decideOutcome(broken(kept('drop', 'drop', 'simplify')), defaultPlaybook).outcome).toBe(
      'full-rebuild',
    );
    // A third exactly is not less than a third.
    expect(decideOutcome(broken(kept('keep', 'drop', 'drop')), defaultPlaybook).paths[2]?.blocked).toBe(
      false,
    );
  });

  it('a demo that nobody has used is no reason to build on', () => {
    const demo = product([3, 3, 3, 3, 3], {
      claims: {
        EP2: { status: 'proved', grade: 1 },
        EP3: { status: 'proved', grade: 1 },
        EP4: { status: 'not-yet' },
      },
    });
    const { outcome, paths } = decideOutcome(demo, defaultPlaybook);
    expect(outcome).toBe('scope-first');
    expect(paths.every((path) => path.blocked)).toBe(true);
    const ungraded = {
      ...demo,
      claims: { ...demo.claims, ...workshopWith({ claims: { EP1: { status: 'proved' } } }).claims },
    };
    expect(decideOutcome(ungraded, defaultPlaybook).paths.every((path) => path.blocked)).toBe(false);
  });

  it('checks that do not apply drop out of their area', () => {
    const some = workshopWith({
      core: {
        checks: { ...area('AU', 4), AU4: { score: 'not-applicable' } },
        areas: { DM: { score: 4 }, IN: { score: 4 } },
      },
    });
    const machine = createMachine(compileModel(some, defaultPlaybook), 'now');
    const r4 = findPaths(machine)[2]?.conditions.find(({ id }) => id === 'R4');
    expect(r4?.interval).toEqual([0, 0]);
  });
});

describe('which path is cheaper', () => {
  const even = workshopWith({});
  const money = (likely: number) => ({ money: { low: likely, likely, high: likely } });
  const weeks = (likely: number) => ({ weeks: { low: likely, likely, high: likely } });
  /** Every path fits alike, so that only the cost decides. */
  const alike: Playbook = {
    ...defaultPlaybook,
    blockers: [],
    conditions: defaultPlaybook.conditions.map((condition) => ({
      ...condition,
      feed: { kind: 'constant', value: 1 },
    })),
  };
  const chosen = (costs: WorkshopInput['path'], playbook = alike) =>
    decideOutcome({ ...even, path: workshopWith({ path: costs }).path }, playbook).outcome;
  const all = (cost: (likely: number) => object, order: readonly PathId[]) => ({
    costs: Object.fromEntries(order.map((id, at) => [id, cost(10 + at)])),
  });

  it('is said by likely money where every open path has an estimate', () => {
    expect(chosen(all(money, ['full-rebuild', 'polish', 'harden', 'partial-rebuild']))).toBe('full-rebuild');
  });

  it('is said by likely weeks where only those are complete', () => {
    const byWeeks = all(weeks, ['partial-rebuild', 'full-rebuild', 'polish', 'harden']);
    expect(chosen({ costs: { ...byWeeks.costs, polish: { ...weeks(12), ...money(1) } } })).toBe(
      'partial-rebuild',
    );
  });

  it('is the playbook’s order otherwise, and in a tie', () => {
    expect(chosen({ costs: { 'full-rebuild': money(1) } })).toBe('polish');
    expect(chosen({ costs: Object.fromEntries(PATH_IDS.map((id) => [id, money(5)])) })).toBe('polish');
  });

  it('leaves out the estimates of blocked paths', () => {
    const noPolish: Playbook = {
      ...alike,
      blockers: defaultPlaybook.blockers
        .slice(0, 1)
        .map((blocker) => ({ ...blocker, paths: ['polish'], when: { kind: 'always' } })),
    };
    const costs = { costs: { harden: money(30), 'partial-rebuild': money(20), 'full-rebuild': money(25) } };
    expect(chosen(costs, noPolish)).toBe('partial-rebuild');
    expect(chosen(costs)).toBe('polish');
  });
});
