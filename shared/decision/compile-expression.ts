import { assertNever } from '#shared/base/assert-never.ts';
import { AREA_IDS, type AreaId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { RegisterBuilder } from './register-builder.ts';
import {
  cappedInto,
  complementInto,
  greatestInto,
  leastInto,
  meanInto,
  type Registers,
  scaleInto,
} from './registers.ts';

export type CompileContext = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly builder: RegisterBuilder;
  /** Areas one of whose checks is read on its own somewhere: their checks are kept apart. */
  readonly apart: ReadonlySet<AreaId>;
  readonly parts: boolean;
};

/** The register that will hold the value of the expression. */
export function compileExpression(
  expression: Expression,
  context: CompileContext,
  within: readonly string[] = [],
): number {
  const { builder, playbook } = context;
  const operands = (of: readonly Expression[]) => of.map((one) => compileExpression(one, context, within));
  switch (expression.kind) {
    case 'claim':
      return builder.slot({ kind: 'claim', id: expression.claim, need: expression.need });
    case 'area':
      return areaRegister(expression.area, context);
    case 'frictionFree': {
      const area = areaRegister(expression.area, context);
      const hurts = hurtsRegister(expression.area, context);
      const cap = playbook.parameters.hurtsCap;
      return builder.step(
        `capped ${area}`,
        [area, hurts],
        (target) => (r) => cappedInto(r, target, area, hurts, cap),
      );
    }
    case 'areasMean':
      return meanRegister(
        AREA_IDS.map((area) => areaRegister(area, context)),
        AREA_IDS.map(() => 1),
        builder,
      );
    case 'check':
      return builder.slot({ kind: 'value', of: 'check', id: expression.check });
    case 'difference':
      return builder.slot({ kind: 'value', of: 'difference', id: expression.difference });
    case 'fact':
      return builder.slot({ kind: 'value', of: 'fact', id: expression.fact });
    case 'crossing':
      return builder.slot({ kind: 'value', of: 'crossing', id: expression.crossing });
    case 'keepShare':
      return context.parts
        ? builder.slot({ kind: 'mean-of', of: 'part', area: '' })
        : builder.slot({ kind: 'value', of: 'surface', id: 'surface' });
    case 'retrofit':
      return builder.slot({ kind: 'value', of: 'retrofit', id: playbook.core.retrofit.id });
    case 'condition':
      return conditionRegister(expression.condition, context, within);
    case 'constant':
      return builder.constant(expression.value, expression.value);
    case 'mean': {
      const weights = expression.of.map((_, at) => (expression.weights ? (expression.weights[at] ?? 0) : 1));
      return meanRegister(operands(expression.of), weights, builder);
    }
    case 'min':
      return extremeRegister('min', leastInto, operands(expression.of), builder);
    case 'max':
      return extremeRegister('max', greatestInto, operands(expression.of), builder);
    case 'complement': {
      const of = compileExpression(expression.of, context, within);
      return builder.step(`complement ${of}`, [of], (target) => (r) => complementInto(r, target, of));
    }
    case 'scale': {
      const of = compileExpression(expression.of, context, within);
      const { by } = expression;
      return builder.step(`scale ${of} ${by}`, [of], (target) => (r) => scaleInto(r, target, of, by));
    }
    default:
      return assertNever(expression);
  }
}

/** A condition: what the facilitator asserted, else what its feed comes to. */
export function conditionRegister(
  id: string,
  context: CompileContext,
  within: readonly string[] = [],
): number {
  // Conditions of the playbook are kept under their own ids.
  const asserted = context.workshop.path.asserted[id as ConditionId];
  if (asserted !== undefined) return context.builder.constant(asserted.value, asserted.value);
  const condition = context.playbook.conditions.find((candidate) => candidate.id === id);
  // A circle says nothing about itself, so it stays unknown.
  if (condition === undefined || within.includes(id)) return context.builder.constant(0, 1);
  return compileExpression(condition.feed, context, [...within, id]);
}

/** An area: the score given to it as a whole, else the mean over its checks. */
export function areaRegister(area: AreaId, context: CompileContext): number {
  const { builder, workshop, playbook } = context;
  const whole = workshop.core.areas[area]?.score ?? null;
  if (whole !== null) return builder.slot({ kind: 'value', of: 'area', id: area });
  const checks = playbook.core.checks.filter((check) => check.area === area);
  if (checks.length === 0) return builder.absent();
  if (!context.apart.has(area)) return builder.slot({ kind: 'mean-of', of: 'check', area });
  const registers = checks.map(({ id }) => builder.slot({ kind: 'value', of: 'check', id }));
  return meanRegister(
    registers,
    registers.map(() => 1),
    builder,
  );
}

export function hurtsRegister(area: AreaId, { builder }: CompileContext): number {
  return builder.slot({ kind: 'counts', of: 'mark', id: area });
}

export function meanRegister(
  operands: readonly number[],
  weights: readonly number[],
  builder: RegisterBuilder,
): number {
  const counting = operands
    .map((register, at) => ({ register, weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0);
  if (counting.length === 0) return builder.absent();
  const of = Int32Array.from(counting, ({ register }) => register);
  const by = Float64Array.from(counting, ({ weight }) => weight);
  return builder.step(
    `mean ${of.join()} ${by.join()}`,
    of,
    (target) => (r: Registers) => meanInto(r, target, of, by),
  );
}

function extremeRegister(
  name: string,
  into: (r: Registers, target: number, of: Int32Array) => void,
  operands: readonly number[],
  builder: RegisterBuilder,
): number {
  const of = Int32Array.from(operands);
  return builder.step(`${name} ${of.join()}`, of, (target) => (r) => into(r, target, of));
}
