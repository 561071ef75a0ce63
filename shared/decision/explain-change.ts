import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { Decision } from './decision.ts';

/**
 * What became of a decision, and which answers did it: “Was Polish until … became 4”. Without a list of what changed,
 * every answer that differs between the two is named.
 */
export function explainChange(
  before: Decision,
  after: Decision,
  changed: readonly string[] | null = null,
): Reason {
  const answers =
    changed === null ? differing(before, after) : changed.map((id) => answerNow(after, before, id));
  return {
    sentence: sentenceOf(before, after, answers),
    answers,
    rule: { id: 'cheapest-defensible', playbook: after.playbook.id, version: after.playbook.version },
  };
}

function sentenceOf(before: Decision, after: Decision, answers: readonly AnswerRef[]): string {
  if (before.outcome === after.outcome) {
    if (before.standing === after.standing) return DECISION.stays(after.outcomeLabel);
    return after.standing === 'settled'
      ? DECISION.nowSettled(after.outcomeLabel)
      : DECISION.nowLeaning(after.outcomeLabel);
  }
  const [first, ...others] = answers;
  if (first === undefined) return DECISION.wasBefore(before.outcomeLabel);
  if (others.length === 0) return DECISION.wasUntil(before.outcomeLabel, first.label, first.said);
  return DECISION.wasUntilAll(
    before.outcomeLabel,
    answers.map(({ label, said }) => DECISION.became(label, said)),
  );
}

function answerNow(after: Decision, before: Decision, id: string): AnswerRef {
  const now = after.answers.find((answer) => answer.id === id);
  if (now !== undefined) return now;
  const label = before.answers.find((answer) => answer.id === id)?.label ?? id;
  return { id, label, said: DECISION.notAnswered };
}

function differing(before: Decision, after: Decision): readonly AnswerRef[] {
  const key = ({ id, label }: AnswerRef) => `${id} ${label}`;
  const earlier = new Map(before.answers.map((answer) => [key(answer), answer.said]));
  const later = new Set(after.answers.map(key));
  return [
    ...after.answers.filter((answer) => earlier.get(key(answer)) !== answer.said),
    ...before.answers
      .filter((answer) => !later.has(key(answer)))
      .map(({ id, label }) => ({ id, label, said: DECISION.notAnswered })),
  ];
}
