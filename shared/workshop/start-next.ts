import { create } from 'mutative';
import { attachmentsOn, dropUnused } from './commands/attachment-use.ts';
import type { WorkshopDraft } from './commands/define-command.ts';
import { newWorkshop } from './new-workshop.ts';
import { type Workshop, workshopSchema } from './schema/workshop.ts';

export type NextStart = {
  readonly id: string;
  readonly createdAt: string;
  /** The playbook that judges it from now on. */
  readonly playbook: Workshop['playbook'];
};

/**
 * The next workshop about the same product, twelve weeks later: answers, people and work are carried over to be
 * confirmed or changed; what belonged to the day (votes, clock, decisions, the path taken) begins afresh.
 */
export function startNext(previous: Workshop, { id, createdAt, playbook }: NextStart): Workshop {
  const { title, client, zone } = previous;
  const fresh = newWorkshop({ id, title, client, createdAt, zone, playbook, previous });
  const carried = create(previous as WorkshopDraft, (draft) => {
    const ofTheDay = [...(draft.board ?? []), ...Object.values(draft.parking).flatMap(attachmentsOn)];
    delete draft.board;
    const empty = workshopSchema.parse({ ...fresh, playbook });
    Object.assign(draft, {
      id: empty.id,
      createdAt: empty.createdAt,
      date: null,
      playbook: empty.playbook,
      previous: empty.previous,
      votes: {},
      parking: {},
      decisions: {},
      ideas: {},
      moments: {},
      matrix: {},
      budget: {},
      report: empty.report,
    });
    dropUnused(draft, ofTheDay);
    draft.frame.questionPicks = {};
    delete draft.frame.picksRevealed;
    draft.frame.question = null;
    draft.path = empty.path;
    for (const item of Object.values(draft.agenda.items)) item.usedSeconds = 0;
  });
  return workshopSchema.parse(carried);
}
