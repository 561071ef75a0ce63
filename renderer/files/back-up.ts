import { ok, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { revision } from '#shared/host/host-values.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { withoutSecretBallots } from '#shared/workshop/log/anonymous-votes.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import type { Passphrases } from '../passphrase/passphrase-workers.ts';
import type { BackUp } from '../session/keep-backups.ts';

/** The passphrase for copies in the second folder. It is never written down: closing the app forgets it. */
export type CopyPassphrase = {
  readonly get: () => string | undefined;
  readonly set: (passphrase: string | undefined) => void;
};

export function copyPassphrase(): CopyPassphrase {
  let known: string | undefined;
  return {
    get: () => known,
    set: (next) => {
      known = next;
    },
  };
}

type BackUpParts = {
  readonly host: Pick<Host, 'backupWrite' | 'backupFolder' | 'backupFolderWrite'>;
  readonly encode: (
    workshop: Workshop,
    log: readonly LogEntry[],
    photos: 'with' | 'without',
  ) => Promise<Result<Uint8Array>>;
  readonly attachments: Pick<AttachmentStore, 'readAll' | 'keep'>;
  readonly passphrases: Pick<Passphrases, 'seal'>;
  readonly passphrase: CopyPassphrase;
  readonly now: () => string;
};

/**
 * One backup: where the app keeps them, then in the second folder if there is one. The first never waits for the second.
 * The app's own have their photos beside them, once for all; a copy in the second folder opens by itself on any computer.
 */
export function backUpWith(parts: BackUpParts): BackUp {
  const { host, encode, passphrases, passphrase, now } = parts;
  return async (current, entries) => {
    // What is cast in secret must not outlive the vote, and backups stay for weeks.
    const { workshop, log } = withoutSecretBallots(current, entries);
    const at = now();
    const written = await writeOwn(parts, workshop, log, at);
    if (written.kind === 'failed') return written;

    const folder = await host.backupFolder();
    if (folder.kind === 'failed') return folder;
    if (folder.value.kind !== 'chosen') return ok(undefined);
    const { sealed, reachable, place } = folder.value;
    if (!reachable) return { kind: 'failed', problem: hostProblems.backupFolderAway(place) };
    const known = passphrase.get();
    if (sealed && known === undefined) return { kind: 'failed', problem: filesScreen.folder.waiting };
    const encoded = await encode(workshop, log, 'with');
    if (encoded.kind === 'failed') return encoded;
    const request = { workshopId: workshop.id, bytes: encoded.value, at };
    if (!sealed || known === undefined) return host.backupFolderWrite(request);
    const outcome = await passphrases.seal(encoded.value, known);
    if (outcome.kind === 'cancelled') return ok(undefined);
    return outcome.kind === 'failed' ? outcome : host.backupFolderWrite({ ...request, bytes: outcome.value });
  };
}

async function writeOwn(
  { host, encode, attachments }: BackUpParts,
  workshop: Workshop,
  log: readonly LogEntry[],
  at: string,
): Promise<Result<unknown>> {
  const encoded = await encode(workshop, log, 'without');
  if (encoded.kind === 'failed') return encoded;
  const sums = new Set(Object.values(workshop.attachments).map(({ sha256 }) => sha256));
  const photos = [...sums].map((sum) => revision.parse(sum));
  const request = { workshopId: workshop.id, bytes: encoded.value, at, photos };
  const written = await host.backupWrite(request);
  if (written.kind === 'failed' || written.value.missing.length === 0) return written;
  // The working copy may still have what the host has lost.
  const kept = await attachments.keep(workshop.id, await attachments.readAll(workshop));
  const again = kept.kind === 'failed' ? kept : await host.backupWrite(request);
  if (again.kind === 'ok' && again.value.missing.length === 0) return again;
  // A host that keeps no photos, or cannot now: then this backup carries its own.
  const whole = await encode(workshop, log, 'with');
  return whole.kind === 'failed' ? whole : host.backupWrite({ ...request, bytes: whole.value, photos: [] });
}
