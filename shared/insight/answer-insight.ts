import { patchBetween, patched } from '#shared/base/value-patch.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type Conclusion, conclude } from '../conclude/conclude.ts';
import type { InsightAnswer, InsightQuestion } from './insight-messages.ts';

/** The worker's side of the talk: works out each answer, and remembers what both sides have. */
export function insightAnswerer(): (question: InsightQuestion) => InsightAnswer {
  let workshop: Workshop | undefined;
  let said: Conclusion | undefined;

  return ({ afresh, workshop: patch, wanted }) => {
    if (afresh) {
      workshop = undefined;
      said = undefined;
    }
    // The other side is this app: what it sends is a workshop.
    workshop = patched(workshop, patch) as Workshop;
    const playbook = workshop.playbook.content ?? defaultPlaybook;
    const conclusion = conclude(workshop, playbook);
    if (wanted.kind === 'conclusion') {
      const changed = patchBetween(said, conclusion);
      said = conclusion;
      return { kind: 'conclusion', conclusion: changed };
    }
    const { changedAt, brand } = wanted;
    return { kind: 'report', report: buildReport({ workshop, playbook, ...conclusion, changedAt, brand }) };
  };
}
