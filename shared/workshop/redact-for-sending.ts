import { create } from 'mutative';
import { isRecord } from '#shared/base/plain-record.ts';
import { clearAttachments } from './commands/attachment-use.ts';
import { closeRound } from './commands/close-round.ts';
import type { WorkshopDraft } from './commands/define-command.ts';
import type { Workshop } from './schema/workshop.ts';

/** What a copy may take along; whatever is false stays here. */
export type SendOptions = {
  readonly notes: boolean;
  readonly prices: boolean;
  readonly ballots: boolean;
  /** Photos and files, with their names and captions. */
  readonly photos: boolean;
};

/** The workshop as it leaves the house: without notes, prices and single votes unless they were asked for. */
export function redactForSending(
  workshop: Workshop,
  { notes, prices, ballots, photos }: SendOptions,
): Workshop {
  // The draft is the document's own type without readonly.
  return create(workshop as WorkshopDraft, (draft) => {
    if (!notes) clearNotes(draft);
    if (!prices) clearPrices(draft);
    if (!ballots) keepCounts(draft);
    if (!photos) clearAttachments(draft);
  });
}

/** Every field called note, wherever it stands: new ones are then left out from the day they are added. */
function clearNotes(place: unknown): void {
  if (!isRecord(place)) return;
  // Called with the draft, which may be written to.
  const writable = place as Record<string, unknown>;
  for (const [key, value] of Object.entries(place)) {
    if (key === 'note' && typeof value === 'string') writable[key] = '';
    else if (key !== 'playbook') clearNotes(place[key]);
  }
}

function clearPrices(draft: WorkshopDraft): void {
  for (const cost of Object.values(draft.path.costs)) cost.money = null;
  draft.path.breakEven = { ...draft.path.breakEven, prototype: null, product: null, delay: null };
}

function keepCounts(draft: WorkshopDraft): void {
  draft.frame.questionPicks = {};
  for (const vote of Object.values(draft.votes)) {
    closeRound(vote.first);
    if (vote.second !== null) closeRound(vote.second);
    vote.voters = {};
  }
}
