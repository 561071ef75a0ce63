import type { BuildItQuestionId } from '#shared/playbook/ids.ts';
import type { BuildItQuestion, Playbook } from '#shared/playbook/playbook.ts';
import type { PlanItem } from '#shared/workshop/schema/plan.ts';

type Advice = { readonly question: BuildItQuestionId; readonly sentence: string };

export type BuildItResult =
  | { readonly kind: 'open'; readonly next: BuildItQuestionId; readonly advice: readonly Advice[] }
  | {
      readonly kind: 'stopped';
      readonly verdict: 'skip' | 'by-hand';
      readonly by: Advice;
      readonly advice: readonly Advice[];
    }
  | { readonly kind: 'passes'; readonly advice: readonly Advice[] };

/**
 * The five questions in order; the first answer that stops the item settles it. “No redundancy” stops nothing: it
 * says how simply to build.
 */
export function buildItTest(answers: PlanItem['test'], { plan }: Pick<Playbook, 'plan'>): BuildItResult {
  const advice: Advice[] = [];
  for (const question of plan.buildIt) {
    const answer = answers[question.id];
    if (answer === undefined) return { kind: 'open', next: question.id, advice };
    if (answer !== question.stopsOn) continue;
    const said = adviceOf(question);
    if (question.verdict !== 'no-redundancy') {
      return { kind: 'stopped', verdict: question.verdict, by: said, advice };
    }
    advice.push(said);
  }
  return { kind: 'passes', advice };
}

function adviceOf({ id, sentence }: BuildItQuestion): Advice {
  return { question: id, sentence };
}
