import { assertNever } from '#shared/base/assert-never.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { FILE_PROBLEMS } from '#shared/strings/files.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import type { Sha256 } from './manifest.ts';
import { type OpenedWorkshop, readBundle } from './read-bundle.ts';
import { readWorkshopJson } from './workshop-json.ts';

/** Reads whatever the user chose: a `.nextproof` file, plain JSON, or something else, which is told by its name. */
export async function readWorkshopFile(bytes: Uint8Array, sha256: Sha256): Promise<Result<OpenedWorkshop>> {
  const found = fileKind(bytes);
  switch (found.kind) {
    case 'empty':
      return failed(FILE_PROBLEMS.empty);
    case 'encrypted':
      return failed(FILE_PROBLEMS.encrypted);
    case 'other':
      return failed(FILE_PROBLEMS.otherKind(found.name));
    case 'zip':
      return readBundle(bytes, sha256);
    case 'json': {
      if (bytes.length > BUNDLE_LIMITS.entryBytes) {
        return failed(FILE_PROBLEMS.tooLarge('The file', BUNDLE_LIMITS.entryBytes / 1_000_000));
      }
      const text = decodeText(bytes);
      if (text === null) return failed(FILE_PROBLEMS.notText);
      const read = readWorkshopJson(text);
      if (read.kind === 'failed') return read;
      return ok({ ...read.value, journal: null, attachments: new Map(), point: null });
    }
    default:
      return assertNever(found);
  }
}
