import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { fileKind } from '#shared/formats/file-kind.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { HostReply } from '#shared/host/host.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { FileLink } from '../persistence/database.ts';

/** A file as the host gave it. */
export type GivenFile = Extract<HostReply<'openFile'>, { kind: 'opened' }>;

/** A file that was read, and whether it had to be opened with a passphrase first. */
export type ReadFile = {
  readonly given: GivenFile;
  readonly opened: OpenedWorkshop;
  readonly sealed: boolean;
};

/** The workshop of a file as it is on this computer. */
export type StateHere = {
  readonly workshop: Workshop;
  readonly seq: number;
  readonly log: readonly LogEntry[];
  readonly file: FileLink;
};

/** What came of a file: it is open, it needs a passphrase, or its workshop is here in another state and somebody has to choose. */
export type Arrival =
  | { readonly kind: 'open'; readonly id: WorkshopId; readonly note: string | Problem | undefined }
  | { readonly kind: 'sealed'; readonly given: GivenFile }
  | { readonly kind: 'here'; readonly file: ReadFile; readonly here: StateHere };

export type TakeFileParts = {
  readonly decodeFile: (bytes: Uint8Array) => Promise<Result<OpenedWorkshop>>;
  readonly stateHere: (id: WorkshopId) => Promise<StateHere | undefined>;
  /** Puts the workshop of a file into the library, with the log that came with it. */
  readonly keepFile: (
    opened: OpenedWorkshop,
    fileAt: (seq: number) => FileLink,
  ) => Promise<Result<WorkshopId>>;
  /** Puts a workshop into the library that begins as a copy of another one made at `point`. */
  readonly keepCopy: (
    copy: Workshop,
    point: string | null,
    fileAt: (seq: number) => FileLink,
  ) => Promise<Result<WorkshopId>>;
  /** Shows the workshop in the list again and, where the file can be its own, says that the two are the same now. */
  readonly link: (id: WorkshopId, file: FileLink) => Promise<void>;
  /** Stores the photos and files that came along; before that nothing may name them. */
  readonly keepBytes: (id: WorkshopId, bytes: OpenedWorkshop['attachments']) => Promise<Result<unknown>>;
  readonly newId: () => string;
};

/** Takes a file in. Nothing that is on this computer is changed by it. */
export async function takeFile(
  parts: TakeFileParts,
  given: GivenFile,
  unsealed?: Uint8Array,
): Promise<Result<Arrival>> {
  const bytes = unsealed ?? given.bytes;
  if (fileKind(bytes).kind === 'encrypted') return ok({ kind: 'sealed', given });
  const decoded = await parts.decodeFile(bytes);
  if (decoded.kind === 'failed') return decoded;
  const file: ReadFile = { given, opened: decoded.value, sealed: unsealed !== undefined };
  const { workshop, attachments } = file.opened;
  const stored = await parts.keepBytes(workshop.id, attachments);
  if (stored.kind === 'failed') return stored;
  const here = await parts.stateHere(workshop.id);
  if (here === undefined) {
    const kept = await parts.keepFile(file.opened, (seq) => linkTo(file, seq));
    return opened(kept, noteOn(file));
  }
  if (sameValue(here.workshop, workshop)) {
    await parts.link(workshop.id, linkTo(file, here.seq));
    return ok({ kind: 'open', id: workshop.id, note: noteOn(file) });
  }
  return ok({ kind: 'here', file, here });
}

/** Opens the file beside what is here, as a workshop of its own. */
export async function takeBeside(parts: TakeFileParts, file: ReadFile): Promise<Result<Arrival>> {
  const copy: Workshop = { ...file.opened.workshop, id: workshopId.parse(parts.newId()) };
  const stored = await parts.keepBytes(copy.id, file.opened.attachments);
  if (stored.kind === 'failed') return stored;
  const kept = await parts.keepCopy(copy, file.opened.point, (seq) => linkTo(file, seq));
  return opened(kept, workshopStrings.fromFile.openedBeside(file.given.name));
}

function opened(kept: Result<WorkshopId>, note: string | undefined): Result<Arrival> {
  return kept.kind === 'failed' ? failed(kept.problem) : ok({ kind: 'open', id: kept.value, note });
}

/**
 * The file as the workshop's own. A protected file is none, because saving would take its protection off, and neither
 * is plain JSON, because saving would put something else into it.
 */
export function linkTo({ given, opened: { journal }, sealed }: ReadFile, seq: number): FileLink {
  const isJson = journal === null && fileKind(given.bytes).kind === 'json';
  if (sealed || isJson) return { kind: 'none' };
  const { handle, name, revision } = given;
  return { kind: 'file', handle, name, revision, seq };
}

function noteOn({ given, opened: { notes }, sealed }: ReadFile): string | undefined {
  const told = [...notes];
  if (sealed) told.push(filesScreen.sealed.unlinked(given.name));
  else if (fileKind(given.bytes).kind === 'json') told.push(filesScreen.unlinkedJson(given.name));
  return told.length === 0 ? undefined : told.join(' ');
}
