import { conclude } from '#shared/conclude/conclude.ts';
import { conclusionsToCompare } from '#shared/conclude/conclusions-to-compare.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import {
  type Conclusions,
  compareWorkshops,
  type WorkshopComparison,
} from '#shared/workshop/compare/compare-workshops.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Two workshops side by side: what each came to, and what moved. */
export type JudgedComparison = {
  readonly old: Conclusions;
  readonly now: Conclusions;
  readonly comparison: WorkshopComparison;
};

/** What moved between two workshops, each judged by its own playbook, and the old one by the new playbook as well. */
export function compareUnderPlaybooks(
  before: Workshop,
  after: Workshop,
  builtIn: Playbook,
): JudgedComparison {
  const judged = (workshop: Workshop, playbook: Playbook): Conclusions =>
    conclusionsToCompare(conclude(workshop, playbook));
  const [oldBook, newBook] = [before.playbook.content ?? builtIn, after.playbook.content ?? builtIn];
  const [old, now] = [judged(before, oldBook), judged(after, newBook)];
  const oldUnderNew = oldBook === newBook ? old : judged(before, newBook);
  const comparison = compareWorkshops(
    { workshop: before, conclusions: old },
    { workshop: after, conclusions: now },
    oldUnderNew,
  );
  return { old, now, comparison };
}
