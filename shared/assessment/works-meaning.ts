import type { Interval } from '#shared/base/interval.ts';
import { STAGE_IDS, type StageId, type WorksMeaningId } from '#shared/playbook/ids.ts';
import { claimAnswer } from '#shared/reasons/answer-refs.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, claimOf, claimValue } from './answer-values.ts';
import { stageLabel } from './next-stage.ts';
import type { SupportedStage } from './supported-stage.ts';

/** The claim that shows each meaning of “it works”, at the grade that meaning speaks of. */
const SHOWN_BY: Readonly<Record<WorksMeaningId, { readonly claim: string; readonly grade: number }>> = {
  demos: { claim: 'EP2', grade: 1 },
  pilot: { claim: 'EP3', grade: 2 },
  returning: { claim: 'EP4', grade: 3 },
  'manual-delivery': { claim: 'EP4', grade: 3 },
  'one-workflow': { claim: 'EP3', grade: 2 },
};
/** A claim proved in part still backs the meaning; one below the grade does not. */
const BACKED_FROM = 0.6;

export type WorksStanding = 'backed' | 'open' | 'contradicted';

export type WorksMeaning =
  | { readonly kind: 'not-chosen'; readonly prompt: string }
  | {
      readonly kind: 'chosen';
      readonly meaning: WorksMeaningId;
      readonly label: string;
      /** The stage this meaning is typical of, and what choosing it implies. */
      readonly near: StageId;
      readonly implies: string;
      readonly standing: WorksStanding;
      readonly reasons: readonly Reason[];
    };

/** What the room means by “it works”, held against what it could show. */
export function worksMeaning(values: AnswerValues, supported: SupportedStage): WorksMeaning {
  const { workshop, playbook } = values;
  const chosen = workshop.frame.works;
  const definition = playbook.frame.worksMeanings.find((meaning) => meaning.id === chosen);
  if (chosen === null || definition === undefined) {
    return { kind: 'not-chosen', prompt: playbook.frame.worksPrompt };
  }
  const { claim, grade } = SHOWN_BY[chosen];
  const standing = standingOf(claimValue(values, claim, grade));
  const said = { id: 'works', label: answerWords.works, said: definition.label };
  const shown = claimAnswer(values, claim);
  const rule = ruleOf(playbook, 'works-meaning');
  const reason = (sentence: string, answers: readonly AnswerRef[]): Reason => ({ sentence, answers, rule });

  const reasons = [reason(assessmentSentences.works[standing](definition.label, shown), [said, shown])];
  const handsFree = chosen === 'manual-delivery' && claimOf(workshop, 'EN6')?.status === 'proved';
  if (handsFree) {
    reasons.push(reason(assessmentSentences.works.byHandYetHandsFree, [said, claimAnswer(values, 'EN6')]));
  }
  const gap = gapBetween(supported.stage, definition.near);
  if (gap !== 'same') {
    const near = stageLabel(values, definition.near);
    const reached = supported.stage === null ? '' : stageLabel(values, supported.stage);
    const answers = [said, ...supported.reason.answers];
    reasons.push(reason(assessmentSentences.works[gap](near, reached), answers));
  }
  return {
    kind: 'chosen',
    meaning: chosen,
    label: definition.label,
    near: definition.near,
    implies: assessmentSentences.works.implies(stageLabel(values, definition.near), definition.help),
    standing: handsFree ? 'contradicted' : standing,
    reasons,
  };
}

function standingOf(strength: Interval): WorksStanding {
  if (strength.lo >= BACKED_FROM) return 'backed';
  return strength.hi < BACKED_FROM ? 'contradicted' : 'open';
}

function gapBetween(supported: StageId | null, near: StageId): 'same' | 'saysMore' | 'saysLess' {
  if (supported === null || supported === near) return 'same';
  return STAGE_IDS.indexOf(near) > STAGE_IDS.indexOf(supported) ? 'saysMore' : 'saysLess';
}
