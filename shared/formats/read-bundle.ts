import { isRecord } from '#shared/base/plain-record.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { FILE_DAMAGE, FILE_NOTES, FILE_PROBLEMS } from '#shared/strings/files.ts';
import { decodeRecord } from '#shared/workshop/log/encode-record.ts';
import type { LogRecord } from '#shared/workshop/log/log-record.ts';
import { snapshotRecord } from '#shared/workshop/log/make-entry.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import { migrateWorkshop } from '#shared/workshop/migrations/migrate-workshop.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { tidyWorkshop } from '#shared/workshop/tidy-workshop.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { attachmentChecksum, isJournalPart, MANIFEST, PLAYBOOK, WORKSHOP } from './bundle-names.ts';
import { decodeText } from './decode-text.ts';
import { otherZip } from './file-kind.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Manifest, manifestSchema, type Sha256 } from './manifest.ts';
import { parseJson } from './parse-json.ts';
import { scanJson } from './scan-json.ts';
import { unpackZip } from './unpack-zip.ts';

export type OpenedWorkshop = {
  readonly workshop: Workshop;
  /** The log that came with it; null where it was left out or the file is plain JSON. */
  readonly journal: readonly LogRecord[] | null;
  /** Bytes of attachments by their checksum. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly point: string | null;
  /** What was put right while reading, in sentences. */
  readonly notes: readonly string[];
};

type Entries = ReadonlyMap<string, Uint8Array>;

/** Reads a `.nextproof` file. Whatever is wrong with it ends in a sentence, and nothing of it is used. */
export async function readBundle(bytes: Uint8Array, sha256: Sha256): Promise<Result<OpenedWorkshop>> {
  const entries = unpackZip(bytes);
  if (entries.kind === 'failed') {
    const isOther = entries.problem.code === 'file-unsafe' && !holdsManifest(bytes);
    return isOther ? failed(FILE_PROBLEMS.otherKind(otherZip(bytes))) : entries;
  }
  if (!entries.value.has(MANIFEST)) return failed(FILE_PROBLEMS.otherKind(otherZip(bytes)));
  const manifest = readManifest(entries.value);
  if (manifest.kind === 'failed') return manifest;
  const broken = await checkSums(entries.value, manifest.value, sha256);
  if (broken !== null) return broken;

  const document = readDocument(entries.value);
  if (document.kind === 'failed') return document;
  const { workshop, notes } = tidyWorkshop(document.value);
  const attachments = new Map<string, Uint8Array>();
  for (const [name, content] of entries.value) {
    const checksum = attachmentChecksum(name);
    if (checksum !== null) attachments.set(checksum, content);
  }
  const missing = Object.values(workshop.attachments).filter(({ sha256: sum }) => !attachments.has(sum));
  const { records, unreadable } = readJournal(entries.value);
  const leads = leadsTo(records, workshop);
  const last = records.reduce((most, { seq }) => Math.max(most, seq), 0);
  const journal = leads ? records : [...records, snapshotRecord(last, manifest.value.created, workshop)];
  return ok({
    workshop,
    journal: records.length === 0 ? null : journal,
    attachments,
    point: manifest.value.point,
    notes: [
      ...notes,
      ...missing.map(({ name }) => FILE_NOTES.noAttachment(name)),
      ...(unreadable === 0 ? [] : [FILE_NOTES.brokenHistory(unreadable)]),
      ...(records.length === 0 || leads ? [] : [FILE_NOTES.otherHistory]),
    ],
  });
}

function holdsManifest(bytes: Uint8Array): boolean {
  const sign = [...MANIFEST].map((letter) => letter.charCodeAt(0));
  for (let at = 0; at < Math.min(bytes.length, 1_024) - sign.length; at += 1) {
    if (sign.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

function readManifest(entries: Entries): Result<Manifest> {
  const json = readJson(entries, MANIFEST);
  if (json.kind === 'failed') return json;
  if (isRecord(json.value) && json.value.format === BUNDLE_FORMAT) {
    const { formatVersion } = json.value;
    if (typeof formatVersion === 'number' && formatVersion > BUNDLE_VERSION) {
      return failed(FILE_PROBLEMS.newer(String(formatVersion)));
    }
  }
  const parsed = manifestSchema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.manifest));
}

async function checkSums(
  entries: Entries,
  manifest: Manifest,
  sha256: Sha256,
): Promise<Result<never> | null> {
  for (const name of Object.keys(manifest.entries)) {
    if (!entries.has(name)) return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.missing(name.slice(0, 100))));
  }
  for (const [name, content] of entries) {
    if (name === MANIFEST) continue;
    const listed = Object.hasOwn(manifest.entries, name) ? manifest.entries[name] : undefined;
    if (listed === undefined) return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.unlisted(name)));
    const sum = await sha256(content);
    const promised = attachmentChecksum(name) ?? sum;
    if (listed.bytes !== content.length || listed.sha256 !== sum || promised !== sum) {
      return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.checksum(name)));
    }
  }
  return null;
}

function readDocument(entries: Entries): Result<Workshop> {
  const json = readJson(entries, WORKSHOP);
  if (json.kind === 'failed') return json;
  if (!entries.has(PLAYBOOK)) return migrateWorkshop(json.value);
  const playbook = readJson(entries, PLAYBOOK);
  if (playbook.kind === 'failed') return playbook;
  if (!isRecord(json.value)) return failed(FILE_PROBLEMS.notAWorkshop);
  const chosen = isRecord(json.value.playbook) ? json.value.playbook : {};
  return migrateWorkshop({ ...json.value, playbook: { ...chosen, content: playbook.value } });
}

function readJson(entries: Entries, name: string): Result<unknown> {
  const content = entries.get(name);
  if (content === undefined) return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.missing(name)));
  const text = decodeText(content);
  return text === null ? failed(FILE_PROBLEMS.notText) : parseJson(text);
}

/** Whether the history ends at the document beside it. Where it does not, the document counts. */
function leadsTo(records: readonly LogRecord[], workshop: Workshop): boolean {
  const replayed = replay(records);
  return replayed.kind === 'ok' && sameValue(replayed.value.state.workshop, workshop);
}

/** One after the other: all lines of a hostile file at once would not fit into memory. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    yield text.slice(at, end);
    at = end + 1;
  }
}

/** Lines that cannot be read are passed over and counted: the document does not depend on them. */
function readJournal(entries: Entries): {
  readonly records: readonly LogRecord[];
  readonly unreadable: number;
} {
  const parts = [...entries].filter(([name]) => isJournalPart(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const records: LogRecord[] = [];
  let unreadable = 0;
  for (const [, content] of parts) {
    for (const line of linesOf(decodeText(content) ?? '?')) {
      if (line === '') continue;
      // A history made of such lines alone would keep the app busy for minutes.
      if (unreadable === BUNDLE_LIMITS.brokenLines) return { records, unreadable };
      const record = scanJson(line) === undefined ? decodeRecord(line) : null;
      if (record?.kind === 'ok') records.push(record.value);
      else unreadable += 1;
    }
  }
  return { records, unreadable };
}
