import { inOrder } from '#shared/base/in-order.ts';
import { houseRuleIs } from '#shared/playbook/house-rule-option.ts';
import type { MaturityStageId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { claimAnswer, factAnswer } from '#shared/reasons/answer-refs.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, claimOf } from './answer-values.ts';

/** The maturity stage that a number of active users belongs to. A bound belongs to the larger stage. */
export function userStage(users: number | null, playbook: Playbook): MaturityStageId | null {
  if (users === null) return null;
  const closedAbove = houseRuleIs(playbook, 'HR7', 'closed-above');
  const stage = playbook.maturity.stages.find(
    ({ usersBelow }) => usersBelow === null || users < usersBelow || (closedAbove && users === usersBelow),
  );
  return stage?.id ?? null;
}

export type StepUpSign = {
  readonly id: 'growth' | 'low-churn' | 'beyond-core';
  readonly shows: 'yes' | 'no' | 'unknown';
  readonly answers: readonly AnswerRef[];
};

export type StepUp = {
  readonly from: MaturityStageId;
  readonly to: MaturityStageId;
  readonly signs: readonly StepUpSign[];
  /** Whether the number of users is where this usually happens; null while it is not known. */
  readonly typicalUsers: boolean | null;
  readonly due: boolean;
  readonly reason: Reason;
};

const REPEATED_USE = 3;

/** Whether it is time to build for the next size: growth, people who stay, and requests beyond the core. */
export function stepUp(values: AnswerValues): StepUp {
  const { workshop, playbook } = values;
  const { from, to, typicalUsers, sentence } = playbook.maturity.stepUp;
  const users = workshop.frame.activeUsers;
  const signs = [growth(values), lowChurn(values), beyondCore(values)];
  const due = signs.every((sign) => sign.shows === 'yes') && fits(userStage(users, playbook), values);
  const shown = signs.filter((sign) => sign.shows === 'yes').length;
  return {
    from,
    to,
    signs,
    typicalUsers: users === null ? null : users >= typicalUsers.from && users <= typicalUsers.to,
    due,
    reason: {
      sentence: due ? sentence : assessmentSentences.stage.stepUpNotYet(shown, signs.length),
      answers: [
        ...(users === null
          ? []
          : [{ id: 'activeUsers', label: answerWords.activeUsers, said: String(users) }]),
        ...signs.flatMap((sign) => sign.answers),
      ],
      rule: ruleOf(playbook, 'step-up'),
    },
  };
}

/** Stepping up is for a product at that size or already past it; an unknown size does not stand against it. */
function fits(stage: MaturityStageId | null, { playbook }: AnswerValues): boolean {
  const order = playbook.maturity.stages.map(({ id }) => id);
  return stage === null || order.indexOf(stage) >= order.indexOf(playbook.maturity.stepUp.from);
}

function growth(values: AnswerValues): StepUpSign {
  const said = values.workshop.facts.growth.value;
  const shows = said === null ? 'unknown' : said === 'yes' ? 'yes' : 'no';
  return { id: 'growth', shows, answers: said === null ? [] : [factAnswer(values, 'growth')] };
}

function lowChurn(values: AnswerValues): StepUpSign {
  const claim = claimOf(values.workshop, 'EP4');
  if (claim === undefined || claim.status === 'unknown')
    return { id: 'low-churn', shows: 'unknown', answers: [] };
  const answers = [claimAnswer(values, 'EP4')];
  if (claim.status !== 'proved') return { id: 'low-churn', shows: 'no', answers };
  if (claim.grade === null) return { id: 'low-churn', shows: 'unknown', answers };
  return { id: 'low-churn', shows: claim.grade >= REPEATED_USE ? 'yes' : 'no', answers };
}

function beyondCore({ workshop }: AnswerValues): StepUpSign {
  const requests = inOrder(workshop.surface.notes).filter(([, note]) => note.prompt === 'PS5');
  const fromUse = requests.filter(([, note]) => note.from === 'repeated-use');
  const shows =
    fromUse.length > 0 ? 'yes' : requests.some(([, note]) => note.from === 'opinion') ? 'no' : 'unknown';
  return {
    id: 'beyond-core',
    shows,
    answers: fromUse.map(([id, note]) => ({ id, label: 'PS5', said: note.text })),
  };
}
