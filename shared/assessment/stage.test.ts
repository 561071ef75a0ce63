import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { assess } from './assess.ts';
import type { StageAssessment } from './stage.ts';
import { userStage } from './user-stage.ts';

const stageOf = (input: WorkshopInput, playbook = defaultPlaybook): StageAssessment =>
  assess(workshopWith(input), playbook).stage;
const seen = (grade: 0 | 1 | 2 | 3 | 4) => ({ status: 'proved', grade, source: 'Ms Ito' }) as const;
const notYet = { status: 'not-yet' } as const;
const demoOnly = { EP1: seen(1), EP2: seen(1), EP3: notYet, EP4: notYet };
const holding = (rule: string, option: string) => ({
  ...defaultPlaybook,
  houseRules: defaultPlaybook.houseRules.map((entry) =>
    entry.id === rule ? { ...entry, default: option } : entry,
  ),
});

describe('where the build stands', () => {
  it('is where the room says, else what the evidence supports', () => {
    expect(stageOf({}).now).toMatchObject({ stage: null, from: 'nothing' });
    expect(stageOf({ claims: demoOnly }).now).toMatchObject({ stage: 'prototype', from: 'rules' });
    const picked = stageOf({ claims: demoOnly, frame: { stageNow: 'mvp' } }).now;
    expect(picked).toMatchObject({ stage: 'mvp', from: 'room', byRules: 'prototype' });
    expect(picked.reasons).toHaveLength(2);
  });
});

describe('the stage to prove next', () => {
  it('is asked for while nothing is known', () => {
    const { next } = stageOf({});
    expect(next).toMatchObject({ stage: null, from: 'nothing' });
    expect(next.reasons[0]?.sentence).toMatch(/^Nothing says yet/);
  });

  it.each([
    [{ technical: 'open', product: 'open', market: 'open', operational: 'open' }, 'poc'],
    [{ technical: 'settled', product: 'open', market: 'open', operational: 'open' }, 'prototype'],
    [{ technical: 'settled', product: 'partly', market: 'open', operational: 'open' }, 'mvp'],
    [{ technical: 'settled', product: 'settled', market: 'settled', operational: 'open' }, 'production'],
    [{ technical: 'settled', product: 'settled', market: 'partly', operational: 'partly' }, 'mvp'],
    [{ technical: 'settled', product: 'settled', market: 'settled', operational: 'settled' }, 'production'],
  ] as const)('follows from the largest risk: %o → %s', (risks, stage) => {
    expect(stageOf({ frame: { risks } }).next.stage).toBe(stage);
  });

  it('reads the risks from the evidence where the room does not name them, and says so', () => {
    const { next, risks } = stageOf({ claims: demoOnly });
    expect(risks.map(({ level }) => level)).toStrictEqual(['settled', 'settled', 'open', 'unknown']);
    expect(risks.every(({ from }) => from === 'evidence')).toBe(true);
    expect(next.stage).toBe('mvp');
    expect(next.reasons[0]?.sentence).toMatch(/^Going by the evidence, the market risk/);
    expect(next.reasons[0]?.answers.map(({ id }) => id)).toContain('EP4');
  });

  it('is the room’s pick where it made one, with what the rules would say beside it', () => {
    const { next } = stageOf({ claims: demoOnly, frame: { stageNext: 'production' } });
    expect(next).toMatchObject({ stage: 'production', from: 'room', byRules: 'mvp' });
  });

  it('goes straight to the MVP where the house rule says so', () => {
    const frame = { risks: { technical: 'settled', product: 'open' } } as const;
    expect(stageOf({ frame }).next.stage).toBe('prototype');
    expect(stageOf({ frame }, holding('HR11', 'straight-to-mvp')).next.stage).toBe('mvp');
  });

  it('goes back to whether it can be built when an AI feature is not good enough', () => {
    const frame = { usesAi: 'yes', aiChecks: { accurate: 'yes', fast: 'yes', costEffective: 'no' } } as const;
    const { next, aiChecks } = stageOf({ claims: demoOnly, frame });
    expect(next.stage).toBe('poc');
    expect(aiChecks.map(({ said }) => said)).toStrictEqual(['yes', 'yes', 'no']);
    expect(stageOf({ claims: demoOnly, frame: { ...frame, usesAi: 'no' } }).next.stage).toBe('mvp');
  });
});

describe('what is no longer optional', () => {
  it('is asked for from the MVP on', () => {
    expect(stageOf({ frame: { stageNow: 'poc', stageNext: 'prototype' } }).mustHaves).toBeNull();
    expect(
      stageOf({ frame: { stageNow: 'prototype', stageNext: 'mvp' } }).mustHaves?.map(({ id }) => id),
    ).toStrictEqual(['authentication', 'monitoring', 'error-handling', 'cost-controls', 'data-integrity']);
  });

  it('names what is missing', () => {
    const differences = { V2: { value: 'absent' }, V3: { value: 'present' } } as const;
    const core = { differences, checks: { AU1: { score: 0 }, QO3: { score: 4 } } };
    const { missing, mustHaves } = stageOf({
      frame: { stageNext: 'mvp' },
      core,
      readiness: { ship: { X2: { holds: 'no' } } },
    });
    expect(missing.map(({ id }) => id)).toStrictEqual(['authentication']);
    expect(mustHaves?.find(({ id }) => id === 'error-handling')?.presence).toBe('there');
  });
});

describe('a throw-away prototype', () => {
  const verdict = (isolatedQuestion: 'yes' | 'no' | null, claimsRepeatUse: 'yes' | 'no' | null): string =>
    stageOf({ frame: { isolatedQuestion, claimsRepeatUse } }).throwAway.verdict;

  it('is enough while one question is tested and nothing is claimed', () => {
    expect(verdict('yes', 'no')).toBe('enough');
    expect(verdict('yes', 'yes')).toBe('not-enough');
    expect(verdict('no', null)).toBe('not-enough');
    expect(verdict('yes', null)).toBe('unknown');
  });
});

describe('the size a number of users belongs to', () => {
  it.each([
    [0, 'poc'],
    [9, 'poc'],
    [10, 'mvp'],
    [99, 'mvp'],
    [100, '10k'],
    [10_000, '100k'],
    [99_999, '100k'],
    [100_000, '1m'],
    [9_000_000, '1m'],
  ])('%i users → %s', (users, stage) => {
    expect(userStage(users, defaultPlaybook)).toBe(stage);
  });

  it('gives a bound to the smaller size where the house rule does', () => {
    expect(userStage(100, holding('HR7', 'closed-above'))).toBe('mvp');
    expect(userStage(null, defaultPlaybook)).toBeNull();
  });
});

describe('the step up from an MVP', () => {
  const signs: WorkshopInput = {
    claims: { EP4: seen(3) },
    facts: { growth: { value: 'yes' } },
    surface: { notes: { n: { prompt: 'PS5', text: 'Payments', from: 'repeated-use' } } },
    frame: { activeUsers: 150 },
  };

  it('is due when all signs show', () => {
    expect(stageOf(signs).stepUp).toMatchObject({ due: true, typicalUsers: true, from: 'mvp', to: '10k' });
  });

  it('is not due while one does not, or while hardly anybody uses it', () => {
    expect(stageOf({ ...signs, facts: { growth: { value: 'partly' } } }).stepUp.due).toBe(false);
    expect(stageOf({ ...signs, frame: { activeUsers: 5 } }).stepUp.due).toBe(false);
    expect(stageOf({}).stepUp.signs.map(({ shows }) => shows)).toStrictEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});
