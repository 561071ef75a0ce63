import type { BudgetGate } from '#shared/plan/budget-gate.ts';
import type { BudgetQuestionId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { budgetScreen as words } from '#shared/strings/budget-screen.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type BudgetRow = {
  readonly id: BudgetQuestionId;
  readonly label: string;
  readonly prompt: string;
  readonly help: string;
  readonly answer: string;
  readonly from: string;
  readonly confirmed: boolean;
  /** null while what was just written has not been judged yet. */
  readonly concrete: boolean | null;
  readonly hint: string;
  readonly answers: readonly AnswerRef[];
};

export type BudgetView = {
  readonly rows: readonly BudgetRow[];
  readonly confirmed: number;
  readonly open: number;
};

/** The seven questions with the room’s answers, or what the workshop already says. */
export function budgetView(budget: Workshop['budget'], gate: BudgetGate, playbook: Playbook): BudgetView {
  const judged = new Map(gate.answers.map((answer) => [answer.id, answer]));
  const rows = playbook.plan.budget.questions.map(({ id, label, prompt, help }): BudgetRow => {
    const known = judged.get(id);
    const said = budget[id]?.answer.trim() ?? '';
    const prefill = known !== undefined && known.from !== 'room' ? known.answer : '';
    const answer = said === '' ? prefill : said;
    const isJudged = known !== undefined && known.answer === answer;
    return {
      id,
      label,
      prompt,
      help,
      answer,
      from: words.from[said !== '' ? 'room' : answer === '' ? 'nobody' : 'workshop'],
      confirmed: budget[id]?.confirmed ?? false,
      concrete: isJudged ? known.concrete : answer === '' ? false : null,
      hint: isJudged ? known.hint : '',
      answers: known?.reason.answers ?? [],
    };
  });
  return {
    rows,
    confirmed: rows.filter(({ confirmed }) => confirmed).length,
    open: rows.filter(({ concrete }) => concrete === false).length,
  };
}

/** The room puts its name to the words that stand there, also where the workshop wrote them. */
export function agreeCommand({ id, answer, confirmed }: BudgetRow): Command {
  const changes = confirmed ? { confirmed: false } : { confirmed: true, answer };
  return { name: 'budget.answer', payload: { id, changes } };
}

/** Other words have not been agreed to. */
export function answerCommand({ id, confirmed }: BudgetRow, answer: string): Command {
  return {
    name: 'budget.answer',
    payload: { id, changes: confirmed ? { answer, confirmed: false } : { answer } },
  };
}
