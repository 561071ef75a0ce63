import { describe, expect, it } from 'vitest';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import { defaultPlaybook as playbook } from './default-playbook.ts';

describe('the reference arithmetic', () => {
  it('feeds every condition as the method says', () => {
    const feeds = Object.fromEntries(playbook.conditions.map(({ id, feed }) => [id, written(feed)]));
    expect(feeds).toStrictEqual({
      P1: 's(EP3, 2)',
      P2: 'mean(free DM, free DE, free QO)',
      P3: 'biggestGains',
      P4: '1 − max(mean(R2, R4), mean(F1, F3))',
      H1: 'mean(s(EP3, 3), s(EN1, 3))',
      H2: 'growth',
      H3: 'customersDepend',
      H4: 'min(1 − mean(DE, QO, AU, V2, V5), 2·DM)',
      R1: 's(EP3, 3)',
      R2: '1 − mean(DM×2, DE×1)',
      R3: 'mean(keep share, 1 − areas)',
      R4: '1 − min(AU, DM, IN)',
      F1: 'mean(1 − DM×1, w×2)',
      F2: '1 − IN',
      F3: 'mean(1 − DM, 1 − DE)',
      F4: 'mean(s(EP1, 2), s(EP5, 2), s(EP6, 2))',
    });
    expect(playbook.conditions.every(({ weight }) => weight === 1)).toBe(true);
  });

  it('blocks as the method says', () => {
    const blockers = playbook.blockers.map(
      ({ id, paths, when }) => `${paths.join(' ')} | ${id} | ${tested(when)}`,
    );
    expect(blockers).toStrictEqual([
      'polish | polish-unsafe | all(crossed Y1 Y2 Y3 Y4; fails X1 X2 X3 X4)',
      'polish | polish-core-hurts | any hurts ≤ 1',
      'polish | polish-main-job | P1 ≤ 0.5',
      'harden | harden-no-live-workflow | s(EP3, 2) ≤ 0.5',
      'harden | harden-data-model | DM hurts ≤ 1',
      'partial-rebuild | partial-no-workflow | s(EP3, 2) ≤ 0.5',
      'partial-rebuild | partial-little-to-keep | keep share < 0.3333333333333333',
      'partial-rebuild | partial-retrofit | all(w ≥ 1; crossed Y2)',
      'full-rebuild | full-nothing-to-carry | F4 ≤ 0.5',
      'full-rebuild | full-structure-holds | all(DM ≥ 0.5; w ≤ 0.75)',
      'polish harden partial-rebuild full-rebuild | nothing-proved | none of EP1 EP2 EP3 EP4 EP5 EP6 at 2, answered EP3 EP4',
    ]);
  });

  it('has the values, caps and thresholds of the method', () => {
    expect(playbook.evidence.base).toStrictEqual({ proved: 1, partly: 0.6, 'not-yet': 0 });
    expect(playbook.evidence.gradeFactor).toStrictEqual({ met: 1, oneBelow: 0.5, lower: 0.15 });
    expect(playbook.surface.dispositions.map(({ value }) => value)).toStrictEqual([1, 0.5, 0]);
    expect(playbook.core.differenceAnswers.map(({ value }) => value)).toStrictEqual([1, 0.5, 0]);
    expect(playbook.readiness.answers.map(({ value }) => value)).toStrictEqual([1, 0.5, 0]);
    expect(playbook.facts.map(({ answers }) => answers.map(({ value }) => value))).toStrictEqual([
      [1, 0.5, 0, 0],
      [1, 0.5, 0],
      [1, 0.5, 0],
    ]);
    expect(playbook.paths.map(({ threshold }) => threshold)).toStrictEqual([0.5, 0.5, 0.5, 0.6]);
    expect(playbook.paths.map(({ rank }) => rank)).toStrictEqual([1, 2, 3, 4]);
    const { hurtsCap, margin, width, breakEven } = playbook.parameters;
    expect([hurtsCap, margin, width]).toStrictEqual([0.25, 0.25, 0.5]);
    expect([breakEven.prototypeShare, breakEven.delayShare]).toStrictEqual([0.25, 0.15]);
  });
});

function written(node: Expression): string {
  switch (node.kind) {
    case 'claim':
      return `s(${node.claim}, ${node.need})`;
    case 'area':
      return node.area;
    case 'frictionFree':
      return `free ${node.area}`;
    case 'areasMean':
      return 'areas';
    case 'check':
      return node.check;
    case 'difference':
      return node.difference;
    case 'fact':
      return node.fact;
    case 'crossing':
      return node.crossing;
    case 'keepShare':
      return 'keep share';
    case 'retrofit':
      return 'w';
    case 'condition':
      return node.condition;
    case 'constant':
      return String(node.value);
    case 'mean':
      return `mean(${node.of.map((part, at) => written(part) + (node.weights ? `×${node.weights[at]}` : '')).join(', ')})`;
    case 'min':
    case 'max':
      return `${node.kind}(${node.of.map(written).join(', ')})`;
    case 'complement':
      return `1 − ${written(node.of)}`;
    case 'scale':
      return `${node.by}·${written(node.of)}`;
    default:
      return assertNever(node);
  }
}

function tested(when: When): string {
  switch (when.kind) {
    case 'always':
      return 'always';
    case 'atMost':
      return `${written(when.value)} ≤ ${when.bound}`;
    case 'atLeast':
      return `${written(when.value)} ≥ ${when.bound}`;
    case 'below':
      return `${written(when.value)} < ${when.bound}`;
    case 'above':
      return `${written(when.value)} > ${when.bound}`;
    case 'areaHurtsAtMost':
      return `${when.area} hurts ≤ ${when.score}`;
    case 'lineCrossed':
      return `crossed ${when.crossings.join(' ')}`;
    case 'shipConditionFails':
      return `fails ${when.conditions.join(' ')}`;
    case 'nothingProved':
      return `none of ${when.claims.join(' ')} at ${when.grade}, answered ${when.answered.join(' ')}`;
    case 'all':
    case 'any':
      return `${when.kind}(${when.of.map(tested).join('; ')})`;
    case 'not':
      return `not ${tested(when.of)}`;
    default:
      return assertNever(when);
  }
}
