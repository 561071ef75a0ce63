import { inOrder } from '#shared/base/in-order.ts';
import { FACT_IDS, type FactId, PROMPT_IDS } from '#shared/playbook/ids.ts';
import type { MaturityAspect } from '#shared/playbook/playbook.ts';
import {
  assertedAnswer,
  claimAnswer,
  crossingAnswer,
  factAnswer,
  retrofitAnswer,
} from '#shared/reasons/answer-refs.ts';
import { expressionAnswers } from '#shared/reasons/expression-answers.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import { type AnswerValues, claimOf, crossingHolds, factValue, retrofitValue } from './answer-values.ts';
import { conditionValue } from './evaluate-expression.ts';
import { answersOfIds, isCrossing, strengthOf } from './shown-by.ts';

const WEAK_AT_MOST = 0.5;
const TRUE_FROM = 0.75;

export type AspectSuggestion = Finding & { readonly label: string };

/** Aspects that earlier answers make worth picking, those with most behind them first. */
export function aspectSuggestions(values: AnswerValues): readonly AspectSuggestion[] {
  const { workshop, playbook } = values;
  return playbook.maturity.groups
    .flatMap((group) => group.aspects)
    .filter((aspect) => workshop.aspects[aspect.id as AspectId] === undefined)
    .map((aspect) => suggestion(aspect, values))
    .filter((entry) => entry.reason.answers.length > 0)
    .toSorted((a, b) => b.reason.answers.length - a.reason.answers.length)
    .slice(0, playbook.maturity.aspectsPerWorkshop);
}

function suggestion(aspect: MaturityAspect, values: AnswerValues): AspectSuggestion {
  const answers = (aspect.suggestWhen ?? []).flatMap((id) => speaking(id, values));
  return {
    id: aspect.id,
    label: aspect.label,
    reason: {
      sentence: assessmentSentences.maturity.suggested(aspect.label),
      answers,
      rule: ruleOf(values.playbook, 'aspect-suggestions'),
    },
  };
}

/** The answer with this id where it speaks: what should be strong is weak, or what is a sign holds. */
function speaking(id: string, values: AnswerValues): readonly AnswerRef[] {
  const { workshop, playbook } = values;
  if (isCrossing(id)) return crossingHolds(workshop, id) ? [crossingAnswer(values, id)] : [];
  if (id === playbook.core.retrofit.id)
    return retrofitValue(values).lo >= TRUE_FROM ? [retrofitAnswer(values)] : [];
  if (isFact(id)) return factValue(values, id).lo >= TRUE_FROM ? [factAnswer(values, id)] : [];
  if (PROMPT_IDS.some((prompt) => prompt === id)) {
    return inOrder(workshop.surface.notes)
      .filter(([, note]) => note.prompt === id)
      .map(([note, { text }]) => ({ id: note, label: id, said: text }));
  }
  const condition = playbook.conditions.find((candidate) => candidate.id === id);
  if (condition !== undefined) {
    if ((conditionValue(id, values)?.lo ?? 0) < TRUE_FROM) return [];
    const asserted = Object.keys(workshop.path.asserted).includes(id);
    return asserted ? [assertedAnswer(values, id)] : expressionAnswers(condition.feed, values).slice(0, 1);
  }
  if (playbook.evidence.claims.some((claim) => claim.id === id)) {
    return claimOf(workshop, id)?.status === 'not-yet' ? [claimAnswer(values, id)] : [];
  }
  const strength = strengthOf(id, values);
  return strength !== null && strength.hi <= WEAK_AT_MOST ? answersOfIds([id], values) : [];
}

function isFact(id: string): id is FactId {
  return FACT_IDS.some((known) => known === id);
}
