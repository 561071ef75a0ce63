import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { conclude } from './conclude.ts';
import { conclusionAsJson } from './conclusion-as-json.ts';
import { conclusionsToCompare } from './conclusions-to-compare.ts';
import { plainNumbers } from './plain-numbers.ts';

describe('what a workshop comes to', () => {
  it('plans for what the room took, not for what the rules would', () => {
    const { decision, plan } = conclude(sampleWorkshop('gate-nine'), defaultPlaybook);
    expect(decision.decision).toMatchObject({ outcome: 'harden', by: 'room', override: true, blocked: true });
    expect(plan.budget.answers.find(({ id }) => id === 'B6')?.answer).toContain('hardening');
  });

  it('plans to find out, most useful first, while nothing is known', () => {
    const { decision, plan } = conclude(workshopWith({}), defaultPlaybook);
    const [first] = decision.askNext;
    expect(plan.items[0]?.title.toLowerCase()).toContain(first?.label.toLowerCase());
  });

  it.each(SAMPLES.map(({ name }) => name))('%s survives being written as JSON and read again', (name) => {
    const json = conclusionAsJson(conclude(sampleWorkshop(name), defaultPlaybook), defaultPlaybook);
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
  });
});

describe('a conclusion as plain numbers', () => {
  it('writes intervals as pairs, and leaves arithmetic’s last digits behind', () => {
    expect(plainNumbers({ value: { lo: 0.1 + 0.2, hi: 1 }, sets: [{ lo: 0, hi: 0 }] })).toStrictEqual({
      value: [0.3, 1],
      sets: [[0, 0]],
    });
  });

  it('leaves everything else as it is', () => {
    const value = { low: 1, lo: 2, text: 'a', none: null, list: [true, { hi: 3 }] };
    expect(plainNumbers(value)).toStrictEqual(value);
  });
});

describe('conclusions to compare', () => {
  it('say in a word what is known of each area, condition and path', () => {
    const conclusions = conclusionsToCompare(conclude(sampleWorkshop('gate-nine'), defaultPlaybook));
    expect(conclusions).toMatchObject({ outcome: 'partial-rebuild', standing: 'settled' });
    expect(conclusions.areas['DM']).toMatch(/^\d+ %, hurts now$/);
    expect(conclusions.paths['harden']).toMatch(/^\d+ %, blocked$/);
    expect(Object.keys(conclusions.conditions)).toHaveLength(16);
  });

  it('say how wide what is open still is', () => {
    const { paths } = conclusionsToCompare(conclude(workshopWith({}), defaultPlaybook));
    expect(paths['polish']).toBe('0–100 %');
  });
});
