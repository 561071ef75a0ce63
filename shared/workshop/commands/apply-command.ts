import { create } from 'mutative';
import { valueAt } from '#shared/base/plain-record.ts';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { type FieldChange, type FieldPath, fieldChange } from '#shared/workshop/changes/field-change.ts';
import { changesAtPaths } from '#shared/workshop/changes/touched-paths.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { changesLine } from '#shared/workshop/words/change-words.ts';
import { describePayload } from '#shared/workshop/words/describe-issues.ts';
import { placeWords } from '#shared/workshop/words/path-words.ts';
import { checkTouched } from './check-touched.ts';
import type { Command } from './command-table.ts';
import { definitionOf } from './command-table.ts';
import type { Refusal, WorkshopDraft } from './define-command.ts';

export type AppliedCommand = {
  /** The document afterwards; parts the command did not touch are the same objects as before. */
  readonly workshop: Workshop;
  /** What changed, field by field: forwards it is the command, backwards its inverse. Empty: nothing to journal. */
  readonly changes: readonly FieldChange[];
  /** One line for the history, without who and when. */
  readonly said: string;
  readonly undoable: boolean;
};

/** Carries out one command. A refused command says why in a sentence and leaves the document as it was. */
export function applyCommand(workshop: Workshop, command: Command): Result<AppliedCommand> {
  const definition = definitionOf(command.name);
  if (definition === undefined) return refuse(COMMAND_PROBLEMS.unknownCommand(command.name));
  const parsed = definition.payload.safeParse(command.payload);
  if (!parsed.success) {
    return refuse(COMMAND_PROBLEMS.badPayload(describePayload(parsed.error.issues)));
  }

  let refusal: Refusal | undefined;
  const [changed, patches] = create(
    // Mutative drafts any plain object; the draft is the document's own type without readonly.
    workshop as WorkshopDraft,
    (draft) => {
      refusal = definition.apply(draft, parsed.data);
    },
    { enablePatches: true },
  );
  if (refusal !== undefined) return refuse(refusal);

  const changes = changesAtPaths(
    workshop,
    changed,
    patches.map(({ path }) => path),
  );
  if (changes.length === 0) {
    const confirmed = definition.confirms?.(parsed.data);
    if (confirmed !== undefined) return ok(confirmation(workshop, confirmed, definition.undoable));
    return ok({ workshop, changes, said: changesLine([], workshop, workshop), undoable: false });
  }
  const after: Workshop = changed;
  refusal = checkTouched(after, changes);
  if (refusal !== undefined) return refuse(refusal);
  const said = definition.say?.(parsed.data, workshop, after) ?? changesLine(changes, workshop, after);
  return ok({ workshop: after, changes, said, undoable: definition.undoable });
}

/** A change to the very same value: it says that somebody looked at the place and left it as it is. */
function confirmation(workshop: Workshop, path: FieldPath, undoable: boolean): AppliedCommand {
  const value = valueAt(workshop, path);
  const said = HISTORY.confirmed(placeWords(workshop, path));
  return { workshop, changes: [fieldChange(path, value, value)], said, undoable };
}

function refuse(refusal: Refusal): Result<never, Problem> {
  return failed({ ...refusal, work: COMMAND_PROBLEMS.work });
}
