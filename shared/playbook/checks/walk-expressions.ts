import { assertNever } from '#shared/base/assert-never.ts';
import type { Playbook } from '../playbook.ts';
import type { Expression } from '../schema/expression.ts';
import type { When } from '../schema/when.ts';
import type { PathParts } from './fault.ts';

export type Placed<T> = { readonly at: PathParts; readonly node: T };

/** An expression and everything inside it, each with its place. */
export function expressionsIn(node: Expression, at: PathParts): readonly Placed<Expression>[] {
  switch (node.kind) {
    case 'mean':
    case 'min':
    case 'max':
      return [{ at, node }, ...node.of.flatMap((part, index) => expressionsIn(part, [...at, 'of', index]))];
    case 'complement':
    case 'scale':
      return [{ at, node }, ...expressionsIn(node.of, [...at, 'of'])];
    case 'claim':
    case 'area':
    case 'frictionFree':
    case 'areasMean':
    case 'check':
    case 'difference':
    case 'fact':
    case 'crossing':
    case 'keepShare':
    case 'retrofit':
    case 'condition':
    case 'constant':
      return [{ at, node }];
    default:
      return assertNever(node);
  }
}

/** A test and every test inside it, each with its place. */
function testsIn(node: When, at: PathParts): readonly Placed<When>[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return [{ at, node }, ...node.of.flatMap((part, index) => testsIn(part, [...at, 'of', index]))];
    case 'not':
      return [{ at, node }, ...testsIn(node.of, [...at, 'of'])];
    case 'always':
    case 'atMost':
    case 'atLeast':
    case 'below':
    case 'above':
    case 'areaHurtsAtMost':
    case 'lineCrossed':
    case 'shipConditionFails':
    case 'nothingProved':
      return [{ at, node }];
    default:
      return assertNever(node);
  }
}

/** Every test of a playbook. */
export function allTests(playbook: Playbook): readonly Placed<When>[] {
  return [
    ...playbook.evidence.stageReadings.flatMap(({ when }, at) =>
      testsIn(when, ['evidence', 'stageReadings', at, 'when']),
    ),
    ...playbook.core.readings.flatMap(({ when }, at) => testsIn(when, ['core', 'readings', at, 'when'])),
    ...playbook.blockers.flatMap(({ when }, at) => testsIn(when, ['blockers', at, 'when'])),
  ];
}

/** Every expression of a playbook, those inside tests included. */
export function allExpressions(playbook: Playbook): readonly Placed<Expression>[] {
  return [
    ...playbook.frame.risks.flatMap(({ resolvedBy }, at) =>
      expressionsIn(resolvedBy, ['frame', 'risks', at, 'resolvedBy']),
    ),
    ...playbook.conditions.flatMap(({ feed }, at) => expressionsIn(feed, ['conditions', at, 'feed'])),
    ...allTests(playbook).flatMap(({ at, node }) =>
      'value' in node ? expressionsIn(node.value, [...at, 'value']) : [],
    ),
  ];
}
