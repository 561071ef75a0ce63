import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { decide } from '#shared/decision/decide.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { depotDesk } from './depot-desk.ts';
import { SAMPLES } from './samples.ts';

describe('the outcome of the samples', () => {
  it.each(SAMPLES)('of $name is $expected.outcome, $expected.standing', ({ workshop, expected }) => {
    const { outcome, standing } = decide(workshopSchema.parse(workshop), defaultPlaybook);
    expect({ outcome, standing }).toEqual(expected);
  });

  it('of the near tie hangs on the cost: without estimates the cheaper kind of path wins', () => {
    const workshop = workshopSchema.parse({ ...depotDesk.workshop, path: {} });
    expect(decide(workshop, defaultPlaybook).outcome).toBe('harden');
  });
});
