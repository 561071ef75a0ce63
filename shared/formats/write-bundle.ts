import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { playbookSchema } from '#shared/playbook/playbook.ts';
import { FILE_PROBLEMS } from '#shared/strings/files.ts';
import { encodeRecord } from '#shared/workshop/log/encode-record.ts';
import type { LogRecord } from '#shared/workshop/log/log-record.ts';
import type { Attachment } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { attachmentName, journalName, largestEntry, MANIFEST, PLAYBOOK, WORKSHOP } from './bundle-names.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Manifest, manifestSchema, type Sha256 } from './manifest.ts';
import { scanJson } from './scan-json.ts';
import { stableJson } from './stable-json.ts';
import { writeWorkshopJson } from './workshop-json.ts';

export type BundleParts = {
  readonly workshop: Workshop;
  /** The log, or null to leave it out. */
  readonly journal: readonly LogRecord[] | null;
  readonly attachments: readonly {
    readonly mediaType: Attachment['mediaType'];
    readonly bytes: Uint8Array;
  }[];
  readonly app: string;
  readonly created: string;
  readonly point: string | null;
};

/** A `.nextproof` file. The same parts always give the same bytes. */
export async function writeBundle(parts: BundleParts, sha256: Sha256): Promise<Result<Uint8Array>> {
  const entries = await contents(parts, sha256);
  const sums: Record<string, { sha256: string; bytes: number }> = {};
  for (const [name, bytes] of entries) sums[name] = { sha256: await sha256(bytes), bytes: bytes.length };
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    formatVersion: BUNDLE_VERSION,
    app: parts.app,
    created: parts.created,
    point: parts.point,
    entries: sums,
  };
  const all = new Map([[MANIFEST, strToU8(stableJson(manifest, manifestSchema))], ...entries]);
  const tooLarge = whatDoesNotFit(all);
  return tooLarge ?? ok(pack(all));
}

async function contents(
  { workshop, journal, attachments }: BundleParts,
  sha256: Sha256,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = new Map<string, Uint8Array>();
  const { content } = workshop.playbook;
  const document = { ...workshop, playbook: { ...workshop.playbook, content: null } };
  entries.set(WORKSHOP, strToU8(writeWorkshopJson(document)));
  if (content !== null) entries.set(PLAYBOOK, strToU8(stableJson(content, playbookSchema)));
  for (const [part, lines] of journalParts(journal ?? []).entries()) {
    entries.set(journalName(part + 1), strToU8(lines));
  }
  const named = new Map<string, Uint8Array>();
  for (const { mediaType, bytes } of attachments) {
    named.set(attachmentName(await sha256(bytes), mediaType), bytes);
  }
  for (const [name, bytes] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) entries.set(name, bytes);
  return entries;
}

function journalParts(records: readonly LogRecord[]): readonly string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const line of records.map(encodeRecord)) {
    if (lines.length > 0 && length + line.length > BUNDLE_LIMITS.journalPartBytes) {
      parts.push(lines.join(''));
      lines = [];
      length = 0;
    }
    lines.push(`${line}\n`);
    length += line.length + 1;
  }
  return lines.length === 0 ? parts : [...parts, lines.join('')];
}

function whatDoesNotFit(entries: ReadonlyMap<string, Uint8Array>): Result<never> | null {
  for (const [name, { length }] of entries) {
    const largest = largestEntry(name) ?? 0;
    if (length > largest) return failed(FILE_PROBLEMS.doesNotFit(`“${name}”`, largest / 1_000_000));
  }
  const document = entries.get(WORKSHOP);
  if (document !== undefined && scanJson(strFromU8(document)) !== undefined) {
    return failed(FILE_PROBLEMS.tooManyParts(BUNDLE_LIMITS.jsonParts));
  }
  const total = [...entries.values()].reduce((sum, { length }) => sum + length, 0);
  return total > BUNDLE_LIMITS.totalBytes || entries.size > BUNDLE_LIMITS.entries
    ? failed(FILE_PROBLEMS.doesNotFit('The file', BUNDLE_LIMITS.totalBytes / 1_000_000))
    : null;
}

/** Pictures are packed already; what packs suspiciously well is stored as it is, so that reading does not take it for a bomb. */
function pack(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const [name, bytes] of entries) {
    const level = /\.(?:png|jpg|webp)$/.test(name) || packsTooWell(bytes) ? 0 : 6;
    files[name] = [bytes, { mtime, level }];
  }
  return zipSync(files);
}

function packsTooWell(bytes: Uint8Array): boolean {
  if (bytes.length <= BUNDLE_LIMITS.ratioFrom) return false;
  const packed = zipSync({ sample: [bytes, { level: 6 }] });
  return bytes.length > (packed.length - 200) * BUNDLE_LIMITS.ratio;
}
