import { inOrder } from '#shared/base/in-order.ts';
import type { AreaId } from '#shared/playbook/ids.ts';
import { areaAnswers, claimAnswer, factAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, claimOf, claimValue } from './answer-values.ts';
import type { ClaimLine } from './claims-in-order.ts';

export type ContradictionId =
  | 'strong-without-source'
  | 'not-yet-with-strong-grade'
  | 'proved-on-opinion'
  | 'graded-but-unknown'
  | 'returns-without-repeated-use'
  | 'returns-without-workflow'
  | 'returns-without-users'
  | 'depended-on-without-workflow'
  | 'hands-free-with-manual-work'
  | 'claim-against-core';

/** One claim each: its own answers do not go together. */
export type Contradiction = Finding<ContradictionId>;

const STRONG_GRADE = 3;
const BACKED_FROM = 0.6;
const WEAK_AT_MOST = 0.25;
const CLAIM_AREAS: readonly (readonly [string, readonly AreaId[]])[] = [
  ['EN2', ['DM']],
  ['EN3', ['AU']],
  ['EN4', ['IN']],
  ['EN5', ['DE', 'QO']],
];

/** Answers that cannot all be right, for the room to look at again. Nothing is corrected behind its back. */
export function evidenceContradictions(
  claims: readonly ClaimLine[],
  values: AnswerValues,
): readonly Contradiction[] {
  return [
    ...claims.flatMap((claim) => withinOneClaim(claim, values)),
    ...betweenAnswers(values),
    ...againstCore(values),
  ];
}

function withinOneClaim(claim: ClaimLine, values: AnswerValues): readonly Contradiction[] {
  const { grade } = claim;
  if (grade === null) return [];
  const about = (id: ContradictionId, sentence: string): Contradiction =>
    contradiction(values, id, sentence, [claimAnswer(values, claim.id)]);
  const sentences = assessmentSentences.contradictions;
  const strong = grade >= STRONG_GRADE;
  switch (claim.status) {
    case 'unknown':
      return [about('graded-but-unknown', sentences.gradedButUnknown(claim.text))];
    case 'not-yet':
      return strong ? [about('not-yet-with-strong-grade', sentences.notYetStrong(claim.text))] : [];
    case 'proved':
    case 'partly':
      if (strong && claim.source.trim() === '' && claim.attachments === 0) {
        return [about('strong-without-source', sentences.strongWithoutSource(claim.text))];
      }
      return grade === 0 && claim.status === 'proved'
        ? [about('proved-on-opinion', sentences.provedOnOpinion(claim.text))]
        : [];
  }
}

function betweenAnswers(values: AnswerValues): readonly Contradiction[] {
  const { workshop } = values;
  const sentences = assessmentSentences.contradictions;
  const found: Contradiction[] = [];
  const shown = (id: string): boolean => claimValue(values, id, STRONG_GRADE).lo >= BACKED_FROM;
  const notYet = (id: string): boolean => claimOf(workshop, id)?.status === 'not-yet';
  const claims = (...ids: readonly string[]): readonly AnswerRef[] =>
    ids.map((id) => claimAnswer(values, id));

  if (shown('EP4') && notYet('EN1')) {
    found.push(
      contradiction(values, 'returns-without-repeated-use', sentences.returnsNoUse, claims('EP4', 'EN1')),
    );
  }
  if (shown('EP4') && notYet('EP3')) {
    found.push(
      contradiction(values, 'returns-without-workflow', sentences.returnsNoWorkflow, claims('EP4', 'EP3')),
    );
  }
  if (shown('EP4') && workshop.frame.activeUsers === 0) {
    const users = { id: 'activeUsers', label: answerWords.activeUsers, said: '0' };
    found.push(
      contradiction(values, 'returns-without-users', sentences.returnsNoUsers, [...claims('EP4'), users]),
    );
  }
  if (workshop.facts.customersDepend.value === 'yes' && notYet('EP3')) {
    const answers = [factAnswer(values, 'customersDepend'), ...claims('EP3')];
    found.push(contradiction(values, 'depended-on-without-workflow', sentences.dependNoWorkflow, answers));
  }
  const manual = inOrder(workshop.surface.notes).filter(([, note]) => note.prompt === 'PS4');
  if (claimOf(workshop, 'EN6')?.status === 'proved' && manual.length > 0) {
    const notes = manual.map(([id, note]) => ({ id, label: 'PS4', said: note.text }));
    const answers = [...claims('EN6'), ...notes];
    found.push(contradiction(values, 'hands-free-with-manual-work', sentences.handsFree, answers));
  }
  return found;
}

function againstCore(values: AnswerValues): readonly Contradiction[] {
  return CLAIM_AREAS.flatMap(([claim, areas]) => {
    if (claimOf(values.workshop, claim)?.status !== 'proved') return [];
    const weak = areas.filter((id) => (values.areas[id].value?.hi ?? 1) <= WEAK_AT_MOST);
    return weak.map((id) => {
      const said = claimAnswer(values, claim);
      const area = values.playbook.core.areas.find((definition) => definition.id === id)?.label ?? id;
      const sentence = assessmentSentences.contradictions.againstCore(said.label, area);
      return contradiction(values, 'claim-against-core', sentence, [said, ...areaAnswers(values, id)]);
    });
  });
}

function contradiction(
  { playbook }: AnswerValues,
  id: ContradictionId,
  sentence: string,
  answers: readonly AnswerRef[],
): Contradiction {
  return { id, reason: { sentence, answers, rule: ruleOf(playbook, id) } };
}
