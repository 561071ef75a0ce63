import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { assessCore } from './core.ts';

type Core = NonNullable<WorkshopInput['core']>;

const coreOf = (core: Core, more: WorkshopInput = {}) =>
  assessCore(answerValues(workshopWith({ ...more, core }), defaultPlaybook));
const readings = (core: Core, more: WorkshopInput = {}): readonly string[] =>
  coreOf(core, more).readings.map(({ id }) => id);

describe('the technical core', () => {
  it('draws five areas in a fixed order, open where nothing is scored', () => {
    const { areas } = coreOf({});
    expect(areas.map(({ id }) => id)).toStrictEqual(['DM', 'AU', 'IN', 'DE', 'QO']);
    expect(areas.every(({ value }) => value?.lo === 0 && value.hi === 1)).toBe(true);
  });

  it('narrows an area with each check and caps it where it hurts', () => {
    const [, auth] = coreOf({ checks: { AU1: { score: 4 }, AU2: { score: 2, hurts: true } } }).areas;
    expect(auth).toMatchObject({
      value: { lo: 0.375, hi: 0.875 },
      frictionFree: { lo: 0.25, hi: 0.25 },
      hurts: true,
      answered: 2,
      checks: 4,
      scoredWhole: false,
    });
    expect(auth?.answers.map(({ said }) => said)).toStrictEqual(['4 of 4', '2 of 4, already hurts']);
  });

  it('takes the score of an area as a whole before its checks', () => {
    const [, auth] = coreOf({ checks: { AU1: { score: 4 } }, areas: { AU: { score: 1 } } }).areas;
    expect(auth).toMatchObject({ value: { lo: 0.25, hi: 0.25 }, scoredWhole: true });
    expect(auth?.answers).toStrictEqual([
      { id: 'AU', label: 'Sign-in and permissions', said: '1 of 4, scored as a whole' },
    ]);
  });

  it('names the differences that weaken an area', () => {
    const core = coreOf({
      differences: { V3: { value: 'absent' }, V5: { value: 'partly' }, V1: { value: 'present' } },
    });
    const weakened = Object.fromEntries(core.areas.map(({ id, weakenedBy }) => [id, weakenedBy]));
    expect(weakened).toStrictEqual({ DM: [], AU: [], IN: ['V3'], DE: ['V5'], QO: ['V3', 'V5'] });
    expect(core.differences[2]?.reason?.sentence).toBe(
      '“Errors are logged inside and honest outside” does not hold. That weakens “connections and operations” and “testing and watching”.',
    );
  });
});

describe('the readings', () => {
  it('are none while nothing is known', () => {
    expect(readings({})).toStrictEqual([]);
  });

  it('see demo-grade sign-in before a wider rollout', () => {
    const weak: Core = { areas: { AU: { score: 1 } } };
    expect(readings(weak, { facts: { growth: { value: 'yes' } } })).toStrictEqual([
      'demo-sign-in-wider-rollout',
    ]);
    expect(readings(weak)).toStrictEqual([]);
    expect(readings({ areas: { AU: { score: 3 } } }, { facts: { growth: { value: 'yes' } } })).toStrictEqual(
      [],
    );
  });

  it('see weak connections under a good surface', () => {
    const surface = { parts: { a: { name: 'Calendar', disposition: 'keep' as const } } };
    expect(readings({ areas: { IN: { score: 1 } } }, { surface })).toStrictEqual([
      'fine-surface-weak-connections',
    ]);
    expect(readings({ areas: { IN: { score: 3 } } }, { surface })).toStrictEqual([]);
  });

  it('see informal releases, and customers who notice first', () => {
    expect(readings({ areas: { DE: { score: 1 } } })).toStrictEqual(['informal-release']);
    expect(readings({ checks: { QO3: { score: 1 } } })).toStrictEqual(['customers-report-first']);
    expect(readings({ checks: { QO3: { score: 3 } } })).toStrictEqual([]);
  });

  it('name only answers that were given', () => {
    const [reading] = coreOf({ checks: { QO3: { score: 1 } } }).readings;
    expect(reading?.reason.answers.map(({ id }) => id)).toStrictEqual(['QO3']);
  });
});

describe('retrofit difficulty', () => {
  const sentences = (value: 0 | 1 | 2 | 3 | 4, more: WorkshopInput = {}): string =>
    coreOf({ retrofit: { value } }, more)
      .retrofit.reasons.map((reason) => reason.sentence)
      .join(' ');

  it('says nothing while it is not known', () => {
    expect(coreOf({}).retrofit).toStrictEqual({ level: null, label: 'not answered', reasons: [] });
  });

  it('speaks for a fresh start when hard, the more with real data in place', () => {
    expect(sentences(4)).toContain('fresh start more credible');
    expect(sentences(1)).toContain('keeping what is there');
    expect(sentences(4)).not.toContain('given an owner');
    expect(sentences(4, { readiness: { cross: { Y2: { value: 'partly' } } } })).toContain('given an owner');
  });
});

describe('production quality', () => {
  it('is shown by the answers about it', () => {
    const sound = coreOf({ areas: { AU: { score: 4 } }, differences: { V2: { value: 'present' } } });
    expect(sound.quality.find(({ id }) => id === 'real-sign-in')?.presence).toBe('there');
    const weak = coreOf({ areas: { AU: { score: 0 } }, differences: { V2: { value: 'absent' } } });
    expect(weak.quality.find(({ id }) => id === 'real-sign-in')?.presence).toBe('missing');
    expect(coreOf({}).quality.every(({ presence }) => presence === 'unknown')).toBe(true);
  });
});
