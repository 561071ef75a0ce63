import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { budgetScreen as words } from '#shared/strings/budget-screen.ts';
import { useConclusion } from '../../session/conclusion-context.ts';
import { usePart } from '../../session/session-context.ts';
import { StepPage } from '../../ui/StepPage.tsx';
import { BudgetQuestions } from './BudgetQuestions.tsx';
import { budgetView } from './budget-view.ts';
import { Costs } from './Costs.tsx';
import { costView } from './cost-view.ts';
import { GateSign } from './GateSign.tsx';

/** Seven questions before money is spent, each with a concrete answer that the room agrees to. */
export function BudgetStep({ playbook }: { readonly playbook: Playbook }) {
  const budget = usePart('budget');
  const { conclusion } = useConclusion();
  const view = useMemo(
    () => (conclusion === undefined ? undefined : budgetView(budget, conclusion.plan.budget, playbook)),
    [budget, conclusion, playbook],
  );
  const costs = useMemo(
    () =>
      conclusion === undefined
        ? []
        : costView(conclusion.decision.paths, conclusion.decision.decision.outcome),
    [conclusion],
  );
  return (
    <StepPage
      wide
      title={words.title}
      lead={words.lead}
      {...(view === undefined ? {} : { count: words.confirmed(view.confirmed, view.rows.length) })}
    >
      {view === undefined ? (
        <p role="status">{words.working}</p>
      ) : (
        <>
          <GateSign view={view} />
          <BudgetQuestions rows={view.rows} playbook={playbook} />
          <Costs rows={costs} />
        </>
      )}
    </StepPage>
  );
}
