import { assertNever } from '#shared/base/assert-never.ts';
import { inOrder } from '#shared/base/in-order.ts';
import type { BudgetQuestionId } from '#shared/playbook/ids.ts';
import type { BudgetQuestion, Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { budgetPrefill } from './budget-prefill.ts';
import type { Matrix } from './build-matrix.ts';
import type { Findings } from './findings.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedItem } from './planned-item.ts';
import { traceOf } from './trace.ts';

export type BudgetAnswer = {
  readonly id: BudgetQuestionId;
  readonly label: string;
  readonly prompt: string;
  readonly answer: string;
  /** Whether the room wrote it or the workshop already said it. */
  readonly from: 'room' | 'workshop' | 'nobody';
  readonly confirmed: boolean;
  readonly concrete: boolean;
  /** What to add; empty when it is concrete. */
  readonly hint: string;
  readonly reason: Reason;
};

export type BudgetGate = {
  readonly answers: readonly BudgetAnswer[];
  /** Open as long as one answer is missing or vague: then the advice is to scope first. */
  readonly verdict: 'open' | 'passed';
  readonly sentence: string;
};

type Named = {
  readonly findings: readonly string[];
  readonly parts: readonly string[];
  readonly items: readonly string[];
};

/** The seven questions before money is spent: prefilled from the workshop, judged for concreteness. */
export function budgetGate(
  input: PlanInput,
  findings: Findings,
  plan: {
    readonly matrix: Matrix;
    readonly items: readonly PlannedItem[];
    readonly workflow: string;
    readonly weeks: number;
  },
): BudgetGate {
  const { workshop, playbook } = input;
  const named = namedThings(input, findings, plan.items);
  const answers = playbook.plan.budget.questions.map((question): BudgetAnswer => {
    const said = workshop.budget[question.id]?.answer.trim() ?? '';
    const prefill = budgetPrefill(question.id, { input, findings, ...plan });
    const answer = said === '' ? prefill.answer : said;
    // What the workshop itself says names its findings by construction, also once the room has put its name to it.
    const concrete =
      said === '' || said === prefill.answer ? answer !== '' : isConcrete(said, question, named, playbook);
    return {
      id: question.id,
      label: question.label,
      prompt: question.prompt,
      answer,
      from: said !== '' ? 'room' : answer === '' ? 'nobody' : 'workshop',
      confirmed: workshop.budget[question.id]?.confirmed ?? false,
      concrete,
      hint: concrete ? '' : question.concrete.hint,
      reason: {
        sentence: concrete ? answer : playbook.plan.budget.unanswered,
        answers: traceOf(prefill.refs, findings).answers,
        rule: ruleOf(playbook, question.id),
      },
    };
  });
  const passed = answers.every(({ concrete }) => concrete);
  return {
    answers,
    verdict: passed ? 'passed' : 'open',
    sentence: passed ? '' : playbook.plan.budget.unanswered,
  };
}

function namedThings(
  { workshop, playbook }: PlanInput,
  findings: Findings,
  items: readonly PlannedItem[],
): Named {
  const labels = [...findings.entries()].flatMap(([id, { answer }]) => [id, answer.label]);
  const definitions = [...playbook.core.areas, ...playbook.core.checks].map(({ label }) => label);
  return {
    findings: [...labels, ...definitions],
    parts: inOrder(workshop.surface.parts).map(([, part]) => part.name),
    items: items.map(({ title }) => title),
  };
}

/** So many telling words say something by themselves, whatever they name. */
const TELLING_ENOUGH = 4;

/** Long enough, not vague, and either naming something the workshop knows or saying enough by itself. */
function isConcrete(answer: string, question: BudgetQuestion, named: Named, playbook: Playbook): boolean {
  const words = wordsOf(answer);
  const { minimumWords, mentions } = question.concrete;
  if (words.length < minimumWords) return false;
  const vague = new Set(playbook.plan.budget.vagueWords);
  const telling = words.filter((word) => word.length > 3 && !vague.has(word));
  if (telling.length === 0) return false;
  if (mentions.length === 0 || mentions.some((kind) => mentionsKind(kind, answer, named, playbook)))
    return true;
  return telling.length >= TELLING_ENOUGH && words.filter((word) => vague.has(word)).length < telling.length;
}

const NUMBER =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred|thousand|half|third|none|nobody)\b/i;
const DATE =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|monday|tuesday|wednesday|thursday|friday|week \d+|q[1-4])\b|\d{4}-\d{2}-\d{2}/i;

function mentionsKind(
  kind: BudgetQuestion['concrete']['mentions'][number],
  answer: string,
  named: Named,
  { paths, scopeFirst }: Playbook,
): boolean {
  switch (kind) {
    case 'finding':
      return mentionsAny(answer, named.findings);
    case 'part':
      return mentionsAny(answer, named.parts);
    case 'plan-item':
      return mentionsAny(answer, named.items);
    case 'path':
      return mentionsAny(
        answer,
        [...paths, scopeFirst].flatMap(({ label, shortLabel }) => [label, shortLabel]),
      );
    case 'number':
      return NUMBER.test(answer);
    case 'date':
      return DATE.test(answer);
    default:
      return assertNever(kind);
  }
}

/** People shorten names when they speak: half of a name's telling words is a mention. */
function mentionsAny(answer: string, names: readonly string[]): boolean {
  const said = new Set(wordsOf(answer));
  return names.some((name) => {
    const telling = wordsOf(name).filter((word) => word.length > 3 || /\d/.test(word));
    const heard = telling.filter((word) => said.has(word)).length;
    return telling.length > 0 && heard * 2 >= telling.length;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
