import { create } from 'mutative';
import { FILE_NOTES } from '#shared/strings/files.ts';
import { matchesPattern } from './changes/whole-values.ts';
import { closeRound } from './commands/close-round.ts';
import type { WorkshopDraft } from './commands/define-command.ts';
import { danglingReferences, dropReferences, REFERENCES } from './commands/references.ts';
import type { Workshop } from './schema/workshop.ts';
import { itemName } from './words/item-name.ts';
import { placeWords } from './words/path-words.ts';

export type Tidied = {
  readonly workshop: Workshop;
  /** One sentence for each thing that was put right. */
  readonly notes: readonly string[];
};

/**
 * Puts right what the schema cannot see: references to nothing, and ballots of anonymous votes that are over. A document
 * from this app never needs it; one written by hand or merged may.
 */
export function tidyWorkshop(workshop: Workshop): Tidied {
  const notes: string[] = [];
  const tidy = create(
    // The draft is the document's own type without readonly.
    workshop as WorkshopDraft,
    (draft) => {
      for (const { path, id } of danglingReferences(workshop)) {
        notes.push(FILE_NOTES.dangling(placeWords(workshop, path)));
        const target = REFERENCES.find(({ at, form }) => form !== 'mixed-list' && matchesPattern(at, path));
        if (target !== undefined) dropReferences(draft, target.to, id);
      }
      for (const [id, vote] of Object.entries(draft.votes)) {
        const rounds = vote.second === null ? [vote.first] : [vote.first, vote.second];
        const isSecret = vote.anonymous && vote.closed;
        if (!isSecret || rounds.every((round) => Object.keys(round.ballots).length === 0)) continue;
        for (const round of rounds) closeRound(round);
        vote.voters = {};
        notes.push(FILE_NOTES.secretBallots(itemName(workshop, ['votes', id])));
      }
    },
  );
  return { workshop: tidy, notes };
}
