import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { assessReadiness } from './readiness.ts';

type Readiness = NonNullable<WorkshopInput['readiness']>;

const readinessOf = (readiness: Readiness, more: WorkshopInput = {}, playbook = defaultPlaybook) =>
  assessReadiness(answerValues(workshopWith({ ...more, readiness }), playbook));
const holding = (rule: string, option: string): Playbook => ({
  ...defaultPlaybook,
  houseRules: defaultPlaybook.houseRules.map((entry) =>
    entry.id === rule ? { ...entry, default: option } : entry,
  ),
});
const yes = { value: 'yes' } as const;
const no = { value: 'no' } as const;
const allStay = { S1: yes, S2: yes, S3: yes, S4: yes };
const allHold = {
  X1: { holds: 'yes' },
  X2: { holds: 'yes' },
  X3: { holds: 'yes' },
  X4: { holds: 'yes' },
} as const;

describe('stay or cross', () => {
  it('stays when all four statements hold and no sign does', () => {
    expect(readinessOf({ stay: allStay, cross: { Y1: no } }).line.kind).toBe('stay');
  });

  it('is crossed by one sign, even in part', () => {
    const { line } = readinessOf({ stay: allStay, cross: { Y3: { value: 'partly' } } });
    expect(line.kind).toBe('crossed');
    expect(line.reason.answers.map(({ id, said }) => [id, said])).toStrictEqual([['Y3', 'partly']]);
  });

  it('asks and does not guess when neither holds', () => {
    const { line } = readinessOf({ stay: { ...allStay, S4: { value: 'partly' } }, cross: { Y1: no } });
    expect(line.kind).toBe('undefined');
    expect(line.ask.map(({ id }) => id)).toStrictEqual(['Y2', 'Y3', 'Y4']);
  });

  it('says which statements and signs cannot both hold', () => {
    const { line } = readinessOf({ stay: allStay, cross: { Y1: yes, Y3: yes } });
    expect(line.contradictions.map(({ id }) => id)).toStrictEqual(['S2-Y1', 'S3-Y3']);
    expect(readinessOf({ stay: allStay, cross: { Y1: no } }).line.contradictions).toStrictEqual([]);
  });
});

describe('ship readiness', () => {
  it('is ready when all four hold, and lists the tests nobody tried', () => {
    const { ship } = readinessOf({ ship: { ...allHold, X1: { holds: 'yes', test: 'pass' } } });
    expect(ship).toMatchObject({
      verdict: 'ready',
      fails: [],
      testsNotTried: ['X2', 'X3', 'X4'],
      binding: false,
    });
  });

  it('is not ready after one bad answer', () => {
    const { ship } = readinessOf({
      ship: { ...allHold, X4: { holds: 'yes', test: 'fail' } },
      cross: { Y1: yes },
    });
    expect(ship).toMatchObject({ verdict: 'not-ready', fails: ['X4'], binding: true });
    expect(ship.reason.answers).toStrictEqual([
      { id: 'X4', label: 'It can be brought back in time', said: 'holds, test failed' },
    ]);
    expect(ship.conditions[3]?.reason.sentence).toBe(
      'This does not hold: after a failure it is back before people lose trust.',
    );
  });

  it('is not known while a condition is open and none fails', () => {
    const { ship } = readinessOf({ ship: { X1: { holds: 'yes' } } });
    expect(ship).toMatchObject({ verdict: 'unknown', open: ['X2', 'X3', 'X4'] });
    expect(ship.conditions[1]?.reason.sentence).toMatch(/^Still to ask: Could someone/);
  });

  it('takes a backup for enough where the house rule does', () => {
    const answers: Readiness = { ship: { ...allHold, X4: { holds: 'yes', test: 'fail' } } };
    const { ship } = readinessOf(answers, {}, holding('HR9', 'backup-counts'));
    expect(ship).toMatchObject({ verdict: 'ready', testsNotTried: ['X1', 'X2', 'X3'] });
  });
});

describe('obligations', () => {
  it('follow from real data and real money alone', () => {
    const ids = (cross: Readiness['cross']) => readinessOf({ cross }).obligations.map(({ id }) => id);
    expect(ids({ Y1: yes, Y4: yes, Y2: no, Y3: no })).toStrictEqual([]);
    expect(ids({ Y2: { value: 'partly' } })).toStrictEqual(['data-protection', 'privacy-rule']);
    expect(ids({ Y3: yes })).toStrictEqual(['payment-standards']);
  });
});

describe('the bar of quality', () => {
  const bar = (readiness: Readiness, stake: 'yes' | 'no', playbook = defaultPlaybook) =>
    readinessOf(readiness, { frame: { stakes: { 'seed-round': stake } } }, playbook).quality.bar;

  it('is lean, unless the stakes are high or the line is crossed', () => {
    expect(bar({}, 'no')).toBe('lean');
    expect(bar({}, 'yes')).toBe('production');
    expect(bar({ cross: { Y1: yes } }, 'no')).toBe('production');
  });

  it('follows the house rule', () => {
    expect(bar({ cross: { Y1: yes } }, 'yes', holding('HR12', 'always-lean'))).toBe('lean');
    expect(bar({}, 'no', holding('HR12', 'always-production'))).toBe('production');
  });
});
