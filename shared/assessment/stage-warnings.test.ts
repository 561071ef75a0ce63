import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { assess } from './assess.ts';

const warnings = (input: WorkshopInput): readonly string[] =>
  assess(workshopWith(input), defaultPlaybook).stage.warnings.map(({ id }) => id);
const seen = (grade: 0 | 1 | 2 | 3 | 4) => ({ status: 'proved', grade, source: 'Ms Ito' }) as const;
const notYet = { status: 'not-yet' } as const;
const demoOnly = { EP1: seen(1), EP2: seen(1), EP3: notYet, EP4: notYet };
const settled = {
  technical: 'settled',
  product: 'settled',
  market: 'settled',
  operational: 'settled',
} as const;

describe('stage warnings', () => {
  it('are none for an empty workshop', () => {
    expect(warnings({})).toStrictEqual([]);
  });

  it('see an MVP where a proof of concept would do', () => {
    const frame = { stageNext: 'mvp', risks: { ...settled, technical: 'open', market: 'open' } } as const;
    expect(warnings({ frame })).toStrictEqual(['mvp-where-poc-would-do']);
    expect(warnings({ frame: { ...frame, risks: { ...settled, market: 'open' } } })).toStrictEqual([]);
    expect(warnings({ frame: { ...frame, stageNext: 'poc' } })).toStrictEqual([]);
  });

  it('see an MVP where a throw-away prototype would do', () => {
    const frame = { question: 'mvp', isolatedQuestion: 'yes', claimsRepeatUse: 'no' } as const;
    expect(warnings({ frame })).toStrictEqual(['mvp-where-poc-would-do']);
    expect(warnings({ frame: { ...frame, claimsRepeatUse: 'yes' } })).toStrictEqual([]);
  });

  it('see a prototype polished while demand is not tested', () => {
    const facts = { biggestGains: { value: 'yes' } } as const;
    expect(warnings({ claims: demoOnly, facts })).toStrictEqual(['polishing-instead-of-testing-demand']);
    expect(warnings({ claims: demoOnly, frame: { stageNext: 'prototype' } })).toStrictEqual([
      'polishing-instead-of-testing-demand',
    ]);
    expect(warnings({ claims: demoOnly, path: { taken: { outcome: 'polish' } } })).toStrictEqual([
      'polishing-instead-of-testing-demand',
    ]);
    expect(warnings({ claims: demoOnly, frame: { stageNext: 'mvp' } })).toStrictEqual([]);
    expect(warnings({ claims: { EP3: seen(3), EP4: seen(3) }, facts })).toStrictEqual([]);
  });

  it('see an experiment treated as production', () => {
    expect(warnings({ claims: demoOnly, frame: { maturityTarget: '100k' } })).toStrictEqual([
      'experiment-treated-as-production',
    ]);
    expect(warnings({ claims: demoOnly, frame: { maturityTarget: 'mvp' } })).toStrictEqual([]);
    const crossed = { cross: { Y1: { value: 'yes' } } } as const;
    expect(
      warnings({ claims: demoOnly, frame: { maturityTarget: '100k' }, readiness: crossed }),
    ).toStrictEqual([]);
    expect(
      warnings({ claims: { EP3: seen(3), EN1: seen(3) }, frame: { maturityTarget: '100k' } }),
    ).toStrictEqual([]);
  });

  it('see an experiment built for a size far above it', () => {
    const over = ['ui-ux-design', 'design-system', 'design-assets', 'accessibility', 'core-features'];
    const built = (count: number): NonNullable<WorkshopInput['aspects']> =>
      Object.fromEntries(over.map((id, at) => [id, { stands: at < count ? '100k' : 'mvp' } as const]));
    const frame = { maturityTarget: 'mvp' } as const;
    expect(warnings({ claims: demoOnly, frame, aspects: built(4) })).toStrictEqual([
      'experiment-treated-as-production',
    ]);
    expect(warnings({ claims: demoOnly, frame, aspects: built(2) })).toStrictEqual([]);
    expect(warnings({ claims: { EP3: seen(3), EN1: seen(3) }, frame, aspects: built(4) })).toStrictEqual([]);
  });

  it('see skipped stages', () => {
    const frame = {
      stageNow: 'production',
      risks: { ...settled, market: 'open', operational: 'open' },
    } as const;
    expect(warnings({ frame })).toStrictEqual(['skipped-stages']);
    expect(warnings({ frame: { ...frame, stageNow: 'mvp' } })).toStrictEqual([]);
    expect(warnings({ frame: { ...frame, risks: settled } })).toStrictEqual([]);
  });

  it('name the risks that were skipped', () => {
    const risks = { ...settled, product: 'open', market: 'open' } as const;
    const { stage } = assess(workshopWith({ frame: { question: 'production', risks } }), defaultPlaybook);
    expect(stage.warnings[0]?.because).toBe(
      'Still open from an earlier stage: product risk and market risk.',
    );
    expect(stage.warnings[0]?.reason.answers.map(({ id }) => id)).toStrictEqual([
      'question',
      'risk-product',
      'risk-market',
    ]);
  });

  it('see people naming different questions', () => {
    const people = { ana: { name: 'Ana' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } };
    const picks = { ana: 'mvp', bo: 'production', cy: 'mvp' } as const;
    const { stage } = assess(workshopWith({ people, frame: { questionPicks: picks } }), defaultPlaybook);
    expect(stage.warnings.map(({ id, because }) => [id, because])).toStrictEqual([
      ['different-questions', 'Picked: MVP (2) and Production (1).'],
    ]);
    expect(stage.warnings[0]?.reason.answers.map(({ label, said }) => [label, said])).toStrictEqual([
      ['Ana', 'MVP'],
      ['Bo', 'Production'],
      ['Cy', 'MVP'],
    ]);
    expect(warnings({ people, frame: { questionPicks: { ana: 'mvp', bo: 'mvp' } } })).toStrictEqual([]);
  });
});
