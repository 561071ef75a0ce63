import { ok, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
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
  readonly encode: (workshop: Workshop, log: readonly LogEntry[]) => Promise<Result<Uint8Array>>;
  readonly passphrases: Pick<Passphrases, 'seal'>;
  readonly passphrase: CopyPassphrase;
  readonly now: () => string;
};

/** One backup: where the app keeps them, then in the second folder if there is one. The first never waits for the second. */
export function backUpWith({ host, encode, passphrases, passphrase, now }: BackUpParts): BackUp {
  return async (workshop, log) => {
    const encoded = await encode(workshop, log);
    if (encoded.kind === 'failed') return encoded;
    const at = now();
    const request = { workshopId: workshop.id, bytes: encoded.value, at };
    const written = await host.backupWrite(request);
    if (written.kind === 'failed') return written;

    const folder = await host.backupFolder();
    if (folder.kind === 'failed') return folder;
    if (folder.value.kind !== 'chosen') return ok(undefined);
    const { sealed, reachable, place } = folder.value;
    if (!reachable) return { kind: 'failed', problem: hostProblems.backupFolderAway(place) };
    if (!sealed) return host.backupFolderWrite(request);
    const known = passphrase.get();
    if (known === undefined) return { kind: 'failed', problem: filesScreen.folder.waiting };
    const outcome = await passphrases.seal(encoded.value, known);
    if (outcome.kind === 'cancelled') return ok(undefined);
    return outcome.kind === 'failed' ? outcome : host.backupFolderWrite({ ...request, bytes: outcome.value });
  };
}
