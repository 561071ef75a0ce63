import { gradeFactor } from '#shared/assessment/claim-strength.ts';
import { LEVELS } from '#shared/playbook/ids.ts';
import type { ClaimDefinition, Playbook } from '#shared/playbook/playbook.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Item, ItemOption } from './item.ts';
import { claimLikelihood, priorOf } from './likelihood.ts';

const NOT_YET = 0;
const FIRST = { partly: 1, proved: 1 + LEVELS.length } as const;

/** A claim is one question: its status and its grade together. */
export function claimItem(workshop: Workshop, playbook: Playbook, claim: ClaimDefinition): Item {
  const { statuses, grades, base } = playbook.evidence;
  const prior = priorOf(playbook, claim.prior);
  const statusWords = (id: string) => statuses.find((status) => status.id === id)?.label ?? id;
  const gradeWords = (level: number) => grades.find(({ grade }) => grade === level)?.label ?? String(level);
  const graded = (status: 'partly' | 'proved'): readonly ItemOption[] =>
    LEVELS.map((grade) => ({
      words: DECISION.graded(statusWords(status), gradeWords(grade)),
      likelihood: claimLikelihood(prior, status, grade),
      value: base[status],
      grade,
      counts: true,
    }));
  const options: readonly ItemOption[] = [
    {
      words: statusWords('not-yet'),
      likelihood: claimLikelihood(prior, 'not-yet', 0),
      value: base['not-yet'],
      grade: -1,
      counts: false,
    },
    ...graded('partly'),
    ...graded('proved'),
  ];
  // Ids of the playbook are plain strings; as keys of the record they are the same letters.
  const answer = workshop.claims[claim.id as ClaimId];
  const status = answer?.status ?? 'unknown';
  const grade = answer?.grade ?? null;
  const { id, label, prompt, minutes } = claim;
  const item = { kind: 'claim', id, label, prompt, minutes, options, area: '', untouched: false } as const;
  if (status === 'unknown')
    return {
      ...item,
      allowed: options.map((_, at) => at),
      said: DECISION.notAnswered,
      untouched: true,
      base: 0,
    };
  if (status === 'not-yet') return { ...item, allowed: [NOT_YET], said: statusWords(status), base: 0 };
  if (grade === null)
    return {
      ...item,
      allowed: LEVELS.map((level) => FIRST[status] + level),
      said: DECISION.ungraded(statusWords(status)),
      base: base[status],
    };
  return {
    ...item,
    allowed: [FIRST[status] + grade],
    said: options[FIRST[status] + grade]?.words ?? '',
    base: base[status],
  };
}

/** What a claim is worth where evidence of the given grade is needed. */
export function claimWorth(option: ItemOption, need: number, playbook: Playbook): number {
  const value = option.value ?? 0;
  return option.counts ? value * gradeFactor(option.grade, need, playbook.evidence) : value;
}
