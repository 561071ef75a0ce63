import { assertNever } from '#shared/base/assert-never.ts';
import { AREA_IDS } from '#shared/playbook/ids.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import { atLeast, atMost, isAbove, isBelow } from '../base/tolerance.ts';
import { areaRegister, type CompileContext, compileExpression, hurtsRegister } from './compile-expression.ts';
import { ALWAYS, allOf, anyOf, compared, not, type Test } from './truth.ts';

/** A test of the playbook as a function of the registers. */
export function compileWhen(when: When, context: CompileContext): Test {
  const { builder } = context;
  const comparing = (value: Expression, holds: (value: number) => boolean): Test =>
    compared(compileExpression(value, context), holds);
  const counting = (of: 'crossing' | 'ship', ids: readonly string[]): Test =>
    anyOf(ids.map((id) => compared(builder.slot({ kind: 'counts', of, id }), (value) => value > 0)));
  switch (when.kind) {
    case 'always':
      return ALWAYS;
    case 'atMost':
      return comparing(when.value, (value) => atMost(value, when.bound));
    case 'atLeast':
      return comparing(when.value, (value) => atLeast(value, when.bound));
    case 'below':
      return comparing(when.value, (value) => isBelow(value, when.bound));
    case 'above':
      return comparing(when.value, (value) => isAbove(value, when.bound));
    case 'areaHurtsAtMost': {
      const areas = when.area === 'any' ? AREA_IDS : [when.area];
      const { score } = when;
      return anyOf(
        areas.map((area) =>
          allOf([
            compared(hurtsRegister(area, context), (hurts) => hurts > 0),
            compared(areaRegister(area, context), (value) => atMost(value * 4, score)),
          ]),
        ),
      );
    }
    case 'lineCrossed':
      return counting('crossing', when.crossings);
    case 'shipConditionFails':
      return counting('ship', when.conditions);
    case 'nothingProved':
      return nothingProved(when, context);
    case 'all':
      return allOf(when.of.map((part) => compileWhen(part, context)));
    case 'any':
      return anyOf(when.of.map((part) => compileWhen(part, context)));
    case 'not':
      return not(compileWhen(when.of, context));
    default:
      return assertNever(when);
  }
}

/** Only the claims that must be answered hold it open while they are not; the others count as not proved till then. */
function nothingProved(when: Extract<When, { kind: 'nothingProved' }>, { builder }: CompileContext): Test {
  const isSet = (value: number) => value > 0;
  const proved = when.claims.map((id) =>
    compared(
      builder.slot({ kind: 'proved', id, grade: when.grade, must: when.answered.includes(id) }),
      isSet,
    ),
  );
  const answered = when.answered.map((id) => compared(builder.slot({ kind: 'answered', id }), isSet));
  return allOf([...answered, not(anyOf(proved))]);
}

/** The checks that some expression of the playbook reads on their own. */
export function checksReadAlone(
  conditions: readonly Expression[],
  tests: readonly When[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const inExpression = (expression: Expression): void => {
    if (expression.kind === 'check') found.add(expression.check);
    else if (expression.kind === 'mean' || expression.kind === 'min' || expression.kind === 'max')
      expression.of.forEach(inExpression);
    else if (expression.kind === 'complement' || expression.kind === 'scale') inExpression(expression.of);
  };
  const inTest = (when: When): void => {
    if (when.kind === 'all' || when.kind === 'any') when.of.forEach(inTest);
    else if (when.kind === 'not') inTest(when.of);
    else if ('value' in when) inExpression(when.value);
  };
  conditions.forEach(inExpression);
  tests.forEach(inTest);
  return found;
}
