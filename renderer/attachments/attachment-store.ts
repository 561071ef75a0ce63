import { failed, ok, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import { revision } from '#shared/host/host-values.ts';
import { attachmentStrings } from '#shared/strings/attachments.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { sha256 as checksum } from '../host/sha256.ts';
import type { AttachmentTable } from './attachment-table.ts';

/** Bytes by their checksum. */
export type AttachmentBytes = ReadonlyMap<string, Uint8Array>;

/** Where the bytes of photos and small files are. They stay until the workshop is erased: undo may lead back to any. */
export type AttachmentStore = {
  /** Answers when the bytes are safe; only then may the document name them. */
  readonly keep: (id: WorkshopId, bytes: AttachmentBytes) => Promise<Result<undefined>>;
  /** Exactly the bytes of that checksum, or undefined where neither place has them any more. */
  readonly read: (id: WorkshopId, sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** All that a document names; those that are gone are left out. */
  readonly readAll: (workshop: Workshop) => Promise<AttachmentBytes>;
  /** Gives another workshop the attachments of this one. */
  readonly copy: (from: Workshop, to: WorkshopId) => Promise<Result<undefined>>;
};

type StoreParts = {
  readonly host: Pick<Host, 'attachmentWrite' | 'attachmentRead'>;
  readonly table: Pick<AttachmentTable, 'put' | 'get'>;
  /** Without it the working copy is the only place. */
  readonly hasJournal: boolean;
};

/** Two places, as for the journal: the host's files are the truth, the working copy is quick and may be lost. */
export function attachmentStore({ host, table, hasJournal }: StoreParts): AttachmentStore {
  async function keep(id: WorkshopId, bytes: AttachmentBytes): Promise<Result<undefined>> {
    if (bytes.size === 0) return ok(undefined);
    if (hasJournal) {
      for (const [sha256, content] of bytes) {
        const written = await host.attachmentWrite({
          workshopId: id,
          sha256: revision.parse(sha256),
          bytes: content,
        });
        if (written.kind === 'failed') return written;
      }
    }
    const copied = await table
      .put(id, new Map([...bytes].map(([sum, content]) => [sum, plain(content)])))
      .then(
        () => true,
        () => false,
      );
    return copied || hasJournal ? ok(undefined) : failed(attachmentStrings.problems.notStored);
  }

  async function read(id: WorkshopId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    // A working copy that is damaged or gone is what the other place is for.
    const copy = await table.get(id, sha256).catch(() => undefined);
    if (copy !== undefined && (await checksum(copy)) === sha256) return copy;
    if (!hasJournal) return undefined;
    const found = await host.attachmentRead({ workshopId: id, sha256: revision.parse(sha256) });
    if (found.kind === 'failed' || found.value.kind === 'missing') return undefined;
    const bytes = plain(found.value.bytes);
    await table.put(id, new Map([[sha256, bytes]])).catch(() => undefined);
    return bytes;
  }

  async function readAll({ id, attachments }: Workshop): Promise<AttachmentBytes> {
    const sums = new Set(Object.values(attachments).map(({ sha256 }) => sha256));
    const found = new Map<string, Uint8Array>();
    // One after the other: together they may be sixty megabytes.
    for (const sum of sums) {
      const bytes = await read(id, sum);
      if (bytes !== undefined) found.set(sum, bytes);
    }
    return found;
  }

  return { keep, read, readAll, copy: async (from, to) => keep(to, await readAll(from)) };
}

function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Bytes of files are never shared memory, which is all that the compiler is asking for.
  return bytes as Uint8Array<ArrayBuffer>;
}
