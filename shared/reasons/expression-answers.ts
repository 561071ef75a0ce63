import { assertNever } from '#shared/base/assert-never.ts';
import { AREA_IDS } from '#shared/playbook/ids.ts';
import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import { answerWords } from '#shared/strings/answers.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import {
  type AnswerSource,
  areaAnswers,
  assertedAnswer,
  checkAnswer,
  claimAnswer,
  crossingAnswer,
  differenceAnswer,
  factAnswer,
  keepShareAnswer,
  retrofitAnswer,
  shipAnswer,
} from './answer-refs.ts';
import type { AnswerRef } from './reason.ts';

/** The answers an expression is worked out from, each once, in the order they are read. */
export function expressionAnswers(expression: Expression, source: AnswerSource): readonly AnswerRef[] {
  return eachOnce(fromExpression(expression, source, new Set()));
}

export function whenAnswers(when: When, source: AnswerSource): readonly AnswerRef[] {
  return eachOnce(fromWhen(when, source));
}

/** Those that were given; a conclusion from what is known does not rest on the rest. */
export function onlyGiven(answers: readonly AnswerRef[]): readonly AnswerRef[] {
  return answers.filter((answer) => answer.said !== answerWords.notAnswered);
}

export function eachOnce(answers: readonly AnswerRef[]): readonly AnswerRef[] {
  return [...new Map(answers.map((answer) => [answer.id, answer])).values()];
}

function fromExpression(
  expression: Expression,
  source: AnswerSource,
  open: ReadonlySet<string>,
): readonly AnswerRef[] {
  switch (expression.kind) {
    case 'claim':
      return [claimAnswer(source, expression.claim)];
    case 'area':
    case 'frictionFree':
      return areaAnswers(source, expression.area);
    case 'areasMean':
      return AREA_IDS.flatMap((id) => areaAnswers(source, id));
    case 'check':
      return [checkAnswer(source, expression.check)];
    case 'difference':
      return [differenceAnswer(source, expression.difference)];
    case 'fact':
      return [factAnswer(source, expression.fact)];
    case 'crossing':
      return [crossingAnswer(source, expression.crossing)];
    case 'keepShare':
      return [keepShareAnswer(source)];
    case 'retrofit':
      return [retrofitAnswer(source)];
    case 'condition':
      return fromCondition(expression.condition, source, open);
    case 'constant':
      return [];
    case 'mean':
    case 'min':
    case 'max':
      return expression.of.flatMap((operand) => fromExpression(operand, source, open));
    case 'complement':
    case 'scale':
      return fromExpression(expression.of, source, open);
    default:
      return assertNever(expression);
  }
}

function fromCondition(id: string, source: AnswerSource, open: ReadonlySet<string>): readonly AnswerRef[] {
  // Conditions of the playbook are kept under their own ids.
  if (source.workshop.path.asserted[id as ConditionId] !== undefined) return [assertedAnswer(source, id)];
  const condition = source.playbook.conditions.find((candidate) => candidate.id === id);
  if (condition === undefined || open.has(id)) return [];
  return fromExpression(condition.feed, source, new Set([...open, id]));
}

function fromWhen(when: When, source: AnswerSource): readonly AnswerRef[] {
  switch (when.kind) {
    case 'always':
      return [];
    case 'atMost':
    case 'atLeast':
    case 'below':
    case 'above':
      return fromExpression(when.value, source, new Set());
    case 'areaHurtsAtMost':
      return (when.area === 'any' ? AREA_IDS : [when.area]).flatMap((id) => areaAnswers(source, id));
    case 'lineCrossed':
      return when.crossings.map((id) => crossingAnswer(source, id));
    case 'shipConditionFails':
      return when.conditions.map((id) => shipAnswer(source, id));
    case 'nothingProved':
      return when.claims.map((id) => claimAnswer(source, id));
    case 'all':
    case 'any':
      return when.of.flatMap((part) => fromWhen(part, source));
    case 'not':
      return fromWhen(when.of, source);
    default:
      return assertNever(when);
  }
}
