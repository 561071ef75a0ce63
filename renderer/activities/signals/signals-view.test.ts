import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { exampleRows, metricRows, openCount } from './signals-view.ts';

describe('the numbers', () => {
  it('teach with the example: 200 trials, a third met a fault, and next to nothing is left', () => {
    const [leave, buy] = exampleRows(defaultPlaybook);
    expect(leave?.picture.cleanSaid).toBe('0 % to 45 %');
    expect(buy?.picture.cleanSaid).toBe('0 % to 3 %');
    expect(leave?.verdictLabel).toBe('Measures the experience, not the offer');
  });

  it('show what was worked out, what to ask next, and nothing before it is worked out', () => {
    const workshop = workshopSchema.parse({
      metrics: {
        m1: { name: 'Return', rate: 0.8, sample: 400, exposure: 0.02, rank: 'a0' },
        m2: { rank: 'a1' },
      },
    });
    const { signals } = assess(workshop, defaultPlaybook);
    const [first, second] = metricRows(workshop.metrics, signals);
    expect(first?.reading).toMatchObject({ verdict: 'clean', ask: '' });
    expect(first?.reading?.picture.said).toContain('Observed 80 %. Without the fault: 80 % to 82 %');
    expect(second).toMatchObject({ name: 'A number without a name', reading: { ask: 'How high was it?' } });
    expect(metricRows(workshop.metrics, undefined)[0]?.reading).toBeUndefined();
  });

  it('count what the step still asks', () => {
    const { steps } = assess(workshopSchema.parse({}), defaultPlaybook);
    expect(openCount(steps.signals)).toBe(14);
    expect(openCount(undefined)).toBeUndefined();
  });
});
