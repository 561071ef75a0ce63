import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { MATURITY_STAGE_IDS, type MaturityStageId } from '#shared/playbook/ids.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { assess } from './assess.ts';
import type { MaturityAssessment } from './maturity.ts';
import { maturityGap, type Standing } from './maturity-gap.ts';

const maturityOf = (input: WorkshopInput, playbook = defaultPlaybook): MaturityAssessment =>
  assess(workshopWith(input), playbook).maturity;
const standing = (
  aspect: string,
  stands: Standing | null,
  maturityTarget: MaturityStageId,
  more: WorkshopInput = {},
) => maturityOf({ ...more, aspects: { [aspect]: { stands } }, frame: { maturityTarget } }).rows[0];

describe('the target', () => {
  it('is the room’s pick, else follows from the stage to prove next', () => {
    expect(maturityOf({ frame: { maturityTarget: '1m' } })).toMatchObject({
      target: '1m',
      targetFrom: 'room',
    });
    expect(maturityOf({ frame: { stageNext: 'prototype' } })).toMatchObject({
      target: 'poc',
      targetFrom: 'next-stage',
    });
    expect(maturityOf({ frame: { stageNext: 'production' } })).toMatchObject({ target: '10k' });
    expect(maturityOf({})).toMatchObject({ target: null, targetFrom: 'nothing' });
  });
});

describe('an aspect against its target', () => {
  it('is under-built below it, over-built above it, and fits at it', () => {
    expect(standing('ui-ux-design', 'poc', '10k')?.gap).toStrictEqual({ kind: 'under', steps: 2 });
    expect(standing('ui-ux-design', '1m', '10k')?.gap).toStrictEqual({ kind: 'over', steps: 2 });
    expect(standing('ui-ux-design', '10k', '10k')?.gap).toStrictEqual({ kind: 'fits' });
  });

  it('is never under-built where the cell says not to build, and over-built once something stands', () => {
    expect(standing('design-system', 'nothing', 'poc')?.gap).toStrictEqual({ kind: 'fits' });
    expect(standing('design-system', 'poc', 'poc')?.gap).toStrictEqual({ kind: 'fits' });
    expect(standing('design-system', 'mvp', 'poc')?.gap).toStrictEqual({ kind: 'over', steps: 1 });
  });

  it('may hold nothing or what is named where the cell says “none, or”', () => {
    expect(standing('payment-processing', 'nothing', 'poc')?.gap).toStrictEqual({ kind: 'fits' });
    expect(standing('payment-processing', 'poc', 'poc')?.gap).toStrictEqual({ kind: 'fits' });
    expect(standing('payment-processing', 'mvp', 'poc')?.gap).toStrictEqual({ kind: 'over', steps: 1 });
    expect(standing('payment-processing', 'nothing', 'mvp')?.gap).toStrictEqual({ kind: 'under', steps: 1 });
  });

  it('is open while nobody said where it stands, or there is no target', () => {
    expect(standing('design-system', null, 'poc')?.gap).toBeNull();
    expect(maturityOf({ aspects: { 'design-system': { stands: 'mvp' } } }).rows[0]?.gap).toBeNull();
  });

  it('says so in the playbook’s words', () => {
    expect(standing('ui-ux-design', 'poc', 'mvp')?.reason.sentence).toBe(
      'UI and UX design: stands at “wireframe level”, and the next stage needs “one consistent look”.',
    );
  });

  it('never fits and misses at once, whatever the cells say', () => {
    const cell = fc.record({
      text: fc.constantFrom('none', 'a', 'b', 'c'),
      instruction: fc.constantFrom('build', 'none', 'none-or'),
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 5, maxLength: 5 }),
        fc.constantFrom('nothing', ...MATURITY_STAGE_IDS),
        fc.constantFrom(...MATURITY_STAGE_IDS),
        (cells, stands, target) => {
          const staged = cells.map((entry, at) => ({ ...entry, stage: MATURITY_STAGE_IDS[at] ?? 'poc' }));
          const gap = maturityGap(staged, stands, target);
          if (stands === target) expect(gap.kind).toBe('fits');
          if (gap.kind !== 'fits') expect(gap.steps).toBeGreaterThan(0);
          const wanted = staged.find(({ stage }) => stage === target);
          if (wanted?.instruction !== 'build') expect(gap.kind).not.toBe('under');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('house rules', () => {
  it('ask for privacy at a proof of concept once it holds real people’s data', () => {
    const crossed = { readiness: { cross: { Y2: { value: 'yes' } } } } as const;
    expect(standing('privacy', 'nothing', 'poc')?.gap).toStrictEqual({ kind: 'fits' });
    const row = standing('privacy', 'nothing', 'poc', crossed);
    expect(row?.gap).toStrictEqual({ kind: 'under', steps: 1 });
    expect(row?.reason.rule.id).toBe('HR1');
    expect(row?.cells[0]).toMatchObject({ houseRule: 'HR1', instruction: 'build' });
  });

  it('change the cells of the option that holds, and no others', () => {
    const houseRules = defaultPlaybook.houseRules.map((rule) =>
      rule.id === 'HR4' ? { ...rule, default: 'from-100k' } : rule,
    );
    const input: WorkshopInput = { aspects: { authentication: { stands: 'mvp' } } };
    const cells = maturityOf(input, { ...defaultPlaybook, houseRules }).rows[0]?.cells;
    expect(cells?.map(({ houseRule }) => houseRule)).toStrictEqual([null, null, null, 'HR4', null]);
    expect(cells?.[3]?.text).toBe('MFA where sensitive, SSO for companies');
  });
});

describe('the heat map', () => {
  it('has a row for each aspect picked, and lists the widest gaps first', () => {
    const maturity = maturityOf({
      frame: { maturityTarget: '10k' },
      aspects: {
        'ui-ux-design': { stands: 'mvp' },
        'design-assets': { stands: 'nothing' },
        'core-features': { stands: '1m' },
        'design-system': {},
      },
    });
    expect(maturity.rows.map(({ id }) => id)).toStrictEqual([
      'ui-ux-design',
      'design-system',
      'design-assets',
      'core-features',
    ]);
    expect(maturity.under.map(({ id }) => id)).toStrictEqual(['design-assets', 'ui-ux-design']);
    expect(maturity.over.map(({ id }) => id)).toStrictEqual(['core-features']);
    expect(maturity.open.map(({ id }) => id)).toStrictEqual(['design-system']);
  });
});

describe('suggested aspects', () => {
  it('follow from earlier answers, leave out what is picked, and fit the time of a workshop', () => {
    expect(maturityOf({}).suggestions).toStrictEqual([]);
    const core = { areas: { DM: { score: 1 } } };
    const weak = maturityOf({ core }).suggestions;
    expect(weak.map(({ id }) => id)).toContain('data-modelling');
    expect(weak[0]?.reason.answers[0]).toMatchObject({ id: 'DM' });
    const picked = maturityOf({ core, aspects: { 'data-modelling': {} } }).suggestions;
    expect(picked.map(({ id }) => id)).not.toContain('data-modelling');
    const areas = {
      DM: { score: 0 },
      AU: { score: 0 },
      IN: { score: 0 },
      DE: { score: 0 },
      QO: { score: 0 },
    };
    const yes = { value: 'yes' } as const;
    const cross = { Y1: yes, Y2: yes, Y3: yes, Y4: yes };
    const ship = {
      X1: { holds: 'no' },
      X2: { holds: 'no' },
      X3: { holds: 'no' },
      X4: { holds: 'no' },
    } as const;
    expect(maturityOf({ core: { areas }, readiness: { cross, ship } }).suggestions.length).toBe(
      defaultPlaybook.maturity.aspectsPerWorkshop,
    );
  });
});
