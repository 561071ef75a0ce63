import type { Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { type BundleParts, writeBundle } from '#shared/formats/write-bundle.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { AttachmentBytes } from '../attachments/attachment-store.ts';
import { sha256 } from '../host/sha256.ts';

export function decodeWorkshopFile(bytes: Uint8Array): Promise<Result<OpenedWorkshop>> {
  return readWorkshopFile(bytes, sha256);
}

/** The workshop as a `.nextproof` file, with its whole log or (for others) without. The same work always gives the same bytes. */
export function encodeWorkshopFile(
  workshop: Workshop,
  log: readonly LogEntry[],
  bytes: AttachmentBytes,
  version: string,
  withLog = true,
): Promise<Result<Uint8Array>> {
  const last = log.at(-1);
  return writeBundle(
    {
      workshop,
      journal: withLog ? log : null,
      attachments: inWorkshop(workshop, bytes),
      app: version,
      created: last?.at ?? workshop.createdAt ?? '1970-01-01T00:00:00Z',
      point: last?.id ?? null,
    },
    sha256,
  );
}

/** Each content once, however often the document names it. What was removed from the document stays out of the file. */
function inWorkshop({ attachments }: Workshop, bytes: AttachmentBytes): BundleParts['attachments'] {
  const types = new Map(Object.values(attachments).map(({ sha256: sum, mediaType }) => [sum, mediaType]));
  return [...types].flatMap(([sum, mediaType]) => {
    const content = bytes.get(sum);
    return content === undefined ? [] : [{ mediaType, bytes: content }];
  });
}

/** What a file of this workshop is called when nobody says otherwise. */
export function fileNameFor({ title, client, date }: Workshop): string {
  return [title, client, date ?? ''].filter((part) => part !== '').join(' – ');
}
