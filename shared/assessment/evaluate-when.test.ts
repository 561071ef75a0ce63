import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { answerValues } from './answer-values.ts';
import { evaluateWhen } from './evaluate-when.ts';

function truth(when: When, said: Parameters<typeof workshopWith>[0]) {
  return evaluateWhen(when, answerValues(workshopWith(said), defaultPlaybook));
}

describe('what is known', () => {
  const nothing = (grade: number) =>
    ({ kind: 'nothingProved', claims: ['EP1'], grade, answered: ['EP1'] }) as const;
  const proved = { claims: { EP1: { status: 'proved' } } } as const;

  it('a proved claim without a grade has at least the lowest', () => {
    expect(truth(nothing(0), proved)).toBe('false');
    expect(truth(nothing(1), proved)).toBe('open');
    expect(truth(nothing(0), { claims: { EP1: { status: 'not-yet' } } })).toBe('true');
  });

  it('an area that hurts and has no score may still turn out not to apply, whatever the bound', () => {
    const hurts = { kind: 'areaHurtsAtMost', area: 'DE', score: 4 } as const;
    const said = (score: number | null) => ({ core: { areas: { DE: { score, hurts: true, reason: '' } } } });
    expect(truth(hurts, said(null))).toBe('open');
    expect(truth(hurts, said(4))).toBe('true');
    expect(truth(hurts, { core: { checks: { DE1: { score: 3, hurts: true } } } })).toBe('true');
  });
});
