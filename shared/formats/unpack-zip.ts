import { Inflate } from 'fflate';
import { crc32 } from '#shared/base/crc32.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { FILE_DAMAGE, FILE_PROBLEMS, FILE_REASONS } from '#shared/strings/files.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { largestEntry } from './bundle-names.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The entries of a bundle by name. Everything is settled before a byte is unpacked, and unpacking stops where a size lied. */
export function unpackZip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>> {
  const directory = zipDirectory(bytes);
  if (directory.kind === 'failed') return directory;
  const entries = directory.value.filter(
    ({ name, unpacked }) => !(name === 'attachments/' && unpacked === 0),
  );
  const refused = refuse(entries);
  if (refused !== null) return refused;

  const unpacked = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    if (content === null) return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.entry(entry.name)));
    unpacked.set(entry.name, content);
  }
  return ok(unpacked);
}

function refuse(entries: readonly ZipEntry[]): Result<never> | null {
  const names = new Set<string>();
  let total = 0;
  for (const { name, packed, unpacked, deflated } of entries) {
    const largest = largestEntry(name);
    if (largest === null) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.name(printable(name))));
    if (names.has(name)) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.twice(name)));
    names.add(name);
    total += unpacked;
    if (unpacked > largest) return failed(FILE_PROBLEMS.tooLarge(`“${name}”`, largest / 1_000_000));
    const isBomb = unpacked > BUNDLE_LIMITS.ratioFrom && unpacked > packed * BUNDLE_LIMITS.ratio;
    if (isBomb) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.bomb(name)));
    if (!deflated && packed !== unpacked) return failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.directory));
  }
  return total > BUNDLE_LIMITS.totalBytes
    ? failed(FILE_PROBLEMS.tooLarge('The unpacked file', BUNDLE_LIMITS.totalBytes / 1_000_000))
    : null;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.deflated ? inflate(packed, entry.unpacked) : packed.slice();
  return content !== null && crc32(content) === entry.crc ? content : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let filled = 0;
  let overflows = false;
  const inflating = new Inflate((chunk) => {
    overflows ||= filled + chunk.length > size;
    if (!overflows) content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !overflows; at += BUNDLE_LIMITS.chunkBytes) {
      const next = at + BUNDLE_LIMITS.chunkBytes;
      inflating.push(packed.subarray(at, next), next >= packed.length);
    }
  } catch {
    // Not a deflate stream, or one that was cut.
    return null;
  }
  return !overflows && filled === size ? content : null;
}

function printable(name: string): string {
  return name.slice(0, 60).replaceAll(/[^ -~]/g, '?');
}
