import type { Problem, Result } from '#shared/base/result.ts';
import type { ImportedAttachment } from '#shared/pictures/imported-attachment.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type AttachmentId, attachmentId } from '#shared/workshop/schema/ids.ts';
import type { ImportFile } from '../pictures/import-file.ts';

type BringParts = {
  readonly target: AttachTarget;
  readonly importFile: ImportFile;
  readonly keep: (bytes: ReadonlyMap<string, Uint8Array>) => Promise<Result<undefined>>;
  readonly dispatch: (command: Command) => Result<string>;
  readonly newId: () => string;
  /** Which file is being prepared. */
  readonly onFile: (name: string) => void;
  readonly signal: AbortSignal;
};

type Brought = { readonly added: readonly AttachmentId[]; readonly problems: readonly Problem[] };

/**
 * Prepares files one after the other, stores what came of them, and then puts all of them on what they show in one step.
 * One that is refused does not keep the others out; stopping keeps out all that is not yet there.
 */
export async function bringFiles(files: readonly File[], parts: BringParts): Promise<Brought> {
  const { target, importFile, keep, dispatch, newId, onFile, signal } = parts;
  const problems: Problem[] = [];
  const imported: ImportedAttachment[] = [];
  for (const file of files) {
    onFile(file.name);
    const outcome = await importFile(file, { signal });
    if (outcome.kind === 'failed') problems.push(outcome.problem);
    else if (outcome.kind === 'ok') imported.push(outcome.value);
  }
  if (signal.aborted || imported.length === 0) return { added: [], problems };

  const stored = await keep(new Map(imported.map(({ sha256, bytes }) => [sha256, bytes])));
  if (stored.kind === 'failed') return { added: [], problems: [...problems, stored.problem] };
  if (signal.aborted) return { added: [], problems };
  const items = imported.map(({ bytes, ...facts }) => ({
    id: attachmentId.parse(newId()),
    item: { ...facts, bytes: bytes.byteLength },
  }));
  const done = dispatch({ name: 'attachment.put-on', payload: { target, items } });
  return done.kind === 'failed'
    ? { added: [], problems: [...problems, done.problem] }
    : { added: items.map(({ id }) => id), problems };
}
