import { unzipSync, zipSync } from 'fflate';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { writeBundle } from '#shared/formats/write-bundle.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { commandEntry } from '#shared/workshop/log/make-entry.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { sha256 } from './sha256.ts';

export async function readCopy(bytes: Uint8Array): Promise<{
  readonly workshop: Workshop;
  readonly log: readonly LogEntry[];
}> {
  const opened = await readWorkshopFile(bytes, sha256);
  if (opened.kind === 'failed') throw new Error(opened.problem.what);
  return { workshop: opened.value.workshop, log: entriesOf(opened.value.journal ?? []) };
}

/** The same file after somebody else has worked in it on another computer. */
export async function workedOn(
  bytes: Uint8Array,
  who: string,
  commands: (workshop: Workshop) => readonly Command[],
): Promise<Uint8Array> {
  const { workshop: start, log } = await readCopy(bytes);
  let workshop = start;
  const entries = [...log];
  for (const [index, command] of commands(start).entries()) {
    const applied = applyCommand(workshop, command);
    if (applied.kind === 'failed') throw new Error(applied.problem.what);
    const by = { kind: 'scribe', name: who, window: 'theirs' } as const;
    const seq = (entries.at(-1)?.seq ?? 0) + 1;
    const stamp = { seq, id: `${who}-${index}`, at: '2026-11-20T14:02:00.000Z', by };
    entries.push(commandEntry(stamp, command, applied.value));
    workshop = applied.value.workshop;
  }
  return asFile(workshop, entries);
}

export async function asFile(
  workshop: Workshop,
  journal: readonly LogEntry[] | null = null,
): Promise<Uint8Array> {
  const last = journal?.at(-1);
  const parts = { workshop, journal, attachments: [], app: '1.0.0', point: last?.id ?? null };
  const written = await writeBundle({ ...parts, created: '2026-11-20T14:02:00.000Z' }, sha256);
  if (written.kind === 'failed') throw new Error(written.problem.what);
  return written.value;
}

/** The file as a later version of the app would have written it. */
export function ofLaterFormat(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const manifest: unknown = JSON.parse(new TextDecoder().decode(entries['manifest.json']));
  if (typeof manifest !== 'object') throw new Error('The file has no manifest.');
  const later = new TextEncoder().encode(JSON.stringify({ ...manifest, formatVersion: 9 }));
  return zipSync({ ...entries, 'manifest.json': later });
}
