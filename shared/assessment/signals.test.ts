import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { assessSignals, type Signal } from './signals.ts';

type MetricInput = NonNullable<WorkshopInput['metrics']>[string];

function signalOf(metric: MetricInput): Signal {
  const workshop = workshopWith({ metrics: { m: metric } });
  const [signal] = assessSignals(answerValues(workshop, defaultPlaybook)).signals;
  if (signal === undefined) throw new Error('The number got lost.');
  return signal;
}

const sentences = (signal: Signal): readonly string[] => signal.reasons.map((reason) => reason.sentence);

describe('a number the room holds', () => {
  it('with a third exposed measures the experience, not the offer', () => {
    const signal = signalOf({
      name: 'Left',
      rate: 0.3,
      sample: 200,
      exposure: 1 / 3,
      fault: 'broken-onboarding',
    });
    expect(signal.verdict).toBe('contaminated');
    expect(signal.verdictLabel).toBe('Measures the experience, not the offer');
    expect(signal.fault).toMatchObject({ kind: 'listed', id: 'broken-onboarding' });
    expect(sentences(signal)).toContain('Without the fault it would lie between 0 % and 45 %.');
    expect(sentences(signal)).toContain(
      'Whether the value, the price or the start put people off cannot be told apart.',
    );
  });

  it('shows 0 to 3 % for the conversion of the worked example', () => {
    const signal = signalOf({ name: 'Converted', rate: 0.02, sample: 200, exposure: 1 / 3 });
    expect(sentences(signal)).toContain('Without the fault it would lie between 0 % and 3 %.');
  });

  it('shows the statistical range and both at once', () => {
    const signal = signalOf({ rate: 0.3, sample: 200, exposure: 0.1 });
    expect(signal.statistical.lo).toBeCloseTo(0.2407, 3);
    expect(signal.combined.lo).toBeLessThan(signal.clean.lo);
    expect(signal.combined.hi).toBeGreaterThan(signal.clean.hi);
    expect(signal.smallSample).toBe(false);
  });

  it('is clean with few exposed and a large sample', () => {
    expect(signalOf({ rate: 0.3, sample: 2000, exposure: 0.02 }).verdict).toBe('clean');
  });

  it('is doubtful where chance alone could explain much of it', () => {
    const signal = signalOf({ rate: 0.3, sample: 20, exposure: 0 });
    expect(signal).toMatchObject({ verdict: 'doubtful', cause: 'sample-small', smallSample: true });
  });

  it('is doubtful, and says why, while rate, sample or exposure is not known', () => {
    expect(signalOf({ rate: 0.3, sample: 2000 })).toMatchObject({
      verdict: 'doubtful',
      cause: 'exposure-unknown',
      missing: ['exposure'],
      clean: { lo: 0, hi: 1 },
    });
    expect(signalOf({ sample: 2000, exposure: 0 })).toMatchObject({
      verdict: 'doubtful',
      cause: 'rate-unknown',
    });
    expect(signalOf({ rate: 0.3, exposure: 0 })).toMatchObject({
      verdict: 'doubtful',
      cause: 'sample-unknown',
    });
  });

  it('is doubtful between the limits', () => {
    expect(signalOf({ rate: 0.3, sample: 2000, exposure: 0.1 }).cause).toBe('exposure-noticeable');
  });

  it('keeps a fault in the room’s own words', () => {
    expect(signalOf({ fault: 'The printer ' }).fault).toStrictEqual({ kind: 'own', label: 'The printer' });
    expect(signalOf({ fault: 'slow or crashing' }).fault).toMatchObject({ id: 'slow-or-crashing' });
    expect(signalOf({}).fault).toStrictEqual({ kind: 'none' });
  });

  it('stands in the order of the room', () => {
    const metrics = { a: { name: 'second', rank: 'a1' }, b: { name: 'first', rank: 'a0' } };
    const { signals } = assessSignals(answerValues(workshopWith({ metrics }), defaultPlaybook));
    expect(signals.map((signal) => signal.name)).toStrictEqual(['first', 'second']);
  });
});

describe('faults that other answers point to', () => {
  const suspected = (input: WorkshopInput): readonly string[] =>
    assessSignals(answerValues(workshopWith(input), defaultPlaybook)).suspected.map((fault) => fault.id);

  it('are none while the core is not answered, or is sound', () => {
    expect(suspected({})).toStrictEqual([]);
    expect(suspected({ core: { areas: { AU: { score: 4 }, DM: { score: 3 } } } })).toStrictEqual([]);
  });

  it('follow from weak sign-in, weak data and missing monitoring', () => {
    expect(suspected({ core: { areas: { AU: { score: 1 } } } })).toStrictEqual(['flaky-sign-in']);
    expect(suspected({ core: { differences: { V4: { value: 'absent' } } } })).toStrictEqual([
      'throw-away-schema',
    ]);
    expect(suspected({ readiness: { ship: { X3: { holds: 'no' } } } })).toStrictEqual(['no-monitoring']);
    expect(suspected({ core: { areas: { QO: { score: 1, hurts: true } } } })).toStrictEqual([
      'slow-or-crashing',
    ]);
  });
});
