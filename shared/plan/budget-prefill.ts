import { answerValues, claimValue } from '#shared/assessment/answer-values.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { AREA_IDS, type BudgetQuestionId } from '#shared/playbook/ids.ts';
import { planWords } from '#shared/strings/plan.ts';
import type { Matrix } from './build-matrix.ts';
import { type Findings, PROOF_GRADE } from './findings.ts';
import type { PlanInput } from './plan-input.ts';

/** How many things a prefilled answer names; more would not be read. */
const NAMED = 3;
/** From this value on (proved at a grade that shows repeated use) people come back to it. */
const HELD = 0.9;

export type Prefill = { readonly answer: string; readonly refs: readonly string[] };

type Context = {
  readonly input: PlanInput;
  readonly findings: Findings;
  readonly matrix: Matrix;
  readonly workflow: string;
  readonly weeks: number;
};

const NOTHING: Prefill = { answer: '', refs: [] };

/** What the workshop already says to each question of the budget gate; empty where it says nothing. */
export function budgetPrefill(id: BudgetQuestionId, context: Context): Prefill {
  return PREFILLS[id](context);
}

const PREFILLS: Readonly<Record<BudgetQuestionId, (context: Context) => Prefill>> = {
  B1: ({ matrix, input }) => {
    const proved = matrix.keep.filter((entry) => entry.sort === 'proof').slice(0, NAMED);
    const named = proved.map(({ label, refs }) => {
      const source = sourceOf(input, refs[0]);
      return source === '' ? label : `${label} (${source})`;
    });
    return proved.length === 0 ? NOTHING : { answer: planWords.budgetProved(named), refs: refsOf(proved) };
  },
  B2: ({ workflow }) => (workflow === '' ? NOTHING : { answer: workflow, refs: ['EP3'] }),
  B3: ({ matrix }) => {
    const kept = matrix.keep
      .filter((entry) => entry.sort === 'part' || entry.sort === 'area')
      .slice(0, NAMED);
    return kept.length === 0
      ? NOTHING
      : { answer: planWords.budgetKeep(kept.map(({ label }) => label)), refs: refsOf(kept) };
  },
  B4: ({ input }) => hurting(input),
  B5: ({ input }) => whatMoneyBuys(input),
  B6: ({ input, weeks }) => cheapestPath(input, weeks),
  B7: ({ matrix }) => {
    const waiting = matrix.defer.filter((entry) => entry.trigger !== '').slice(0, NAMED);
    return waiting.length === 0
      ? NOTHING
      : {
          answer: planWords.budgetDefer(
            waiting.map(({ label, trigger }) => planWords.untilTrigger(label, trigger)),
          ),
          refs: refsOf(waiting),
        };
  },
};

function refsOf(entries: readonly { readonly refs: readonly string[] }[]): readonly string[] {
  return [...new Set(entries.flatMap(({ refs }) => refs))];
}

function sourceOf({ workshop }: PlanInput, id: string | undefined): string {
  const found = inOrder(workshop.claims).find(([claim]) => claim === id);
  return found?.[1].source ?? '';
}

function hurting({ workshop, playbook }: PlanInput): Prefill {
  const values = answerValues(workshop, playbook);
  const areas = playbook.core.areas.filter(({ id }) => AREA_IDS.includes(id));
  const marked = areas.filter(({ id }) => values.areas[id].hurts);
  if (marked.length > 0) {
    return {
      answer: planWords.budgetHurts(marked.map(({ label }) => label)),
      refs: marked.map(({ id }) => id),
    };
  }
  const looked = areas.filter(({ id }) => {
    const { value } = values.areas[id];
    return value !== null && value.hi - value.lo < 1;
  });
  if (looked.length === 0) return NOTHING;
  return {
    answer: planWords.budgetNoHurt(looked.map(({ label }) => label)),
    refs: looked.map(({ id }) => id),
  };
}

/** Demos while the concept is unproved, repeated use while people do not come back, reliability after that. */
function whatMoneyBuys({ workshop, playbook }: PlanInput): Prefill {
  const values = answerValues(workshop, playbook);
  const label = (id: string): string =>
    playbook.evidence.claims.find((claim) => claim.id === id)?.label ?? id;
  const [concept, use, value] = [
    claimValue(values, 'EP1', PROOF_GRADE - 1),
    claimValue(values, 'EP4', PROOF_GRADE + 1),
    claimValue(values, 'EP3', PROOF_GRADE),
  ];
  if (use.lo >= HELD) return { answer: planWords.budgetBuys.reliability(label('EP4')), refs: ['EP4'] };
  if (value.hi < HELD && concept.hi < HELD) {
    return { answer: planWords.budgetBuys.demos(label('EP1')), refs: ['EP1'] };
  }
  return value.lo >= 0.5 ? { answer: planWords.budgetBuys.repeat(label('EP4')), refs: ['EP4'] } : NOTHING;
}

function cheapestPath({ workshop, playbook, outcome }: PlanInput, weeks: number): Prefill {
  if (outcome === 'scope-first') return NOTHING;
  const cost = workshop.path.costs[outcome];
  const inWeeks = cost?.weeks
    ? planWords.weekRange(cost.weeks.low, cost.weeks.high)
    : planWords.planWeeks(weeks);
  const money = cost?.money
    ? planWords.moneyRange(cost.money.low, cost.money.high, workshop.path.currency)
    : null;
  return { answer: planWords.budgetPath(outcomeLabel(playbook, outcome), inWeeks, money), refs: [outcome] };
}
