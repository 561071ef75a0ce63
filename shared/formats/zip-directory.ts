import { failed, ok, type Result } from '#shared/base/result.ts';
import { FILE_DAMAGE, FILE_PROBLEMS, FILE_REASONS } from '#shared/strings/files.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';

export type ZipEntry = {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the packed bytes begin. */
  readonly start: number;
};

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_LOCATOR = 0x07064b50;
const LARGEST_16 = 0xffff;
const LARGEST_32 = 0xffffffff;
const damagedDirectory = failed(FILE_PROBLEMS.damaged(FILE_DAMAGE.directory));

/**
 * The table of contents of a zip, read strictly. The library unpacks; it has no limits and follows whatever a file
 * claims, so what may be unpacked, and from where, is settled here first.
 */
export function zipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return failed(FILE_PROBLEMS.cutOff);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (hasLocator || count === LARGEST_16 || size === LARGEST_32 || offset === LARGEST_32) {
    return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.zip64));
  }
  if (count > BUNDLE_LIMITS.entries) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.tooMany));
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || offset + size !== end) return damagedDirectory;

  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return damagedDirectory;
    const next =
      at +
      CENTRAL_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) return damagedDirectory;
    const entry = centralEntry(bytes, view, at, offset);
    if (entry.kind === 'failed') return entry;
    entries.push(entry.value);
    at = next;
  }
  if (at !== end) return damagedDirectory;
  return overlaps(entries) ? failed(FILE_PROBLEMS.unsafe(FILE_REASONS.overlap)) : ok(entries);
}

function endRecord(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LARGEST_16);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number, dataEnd: number): Result<ZipEntry> {
  const madeBy = view.getUint16(at + 4, true) >>> 8;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  const name = latin(bytes, at + CENTRAL_SIZE, view.getUint16(at + 28, true));
  const mode = view.getUint32(at + 38, true) >>> 16;
  if (madeBy === 3 && (mode & 0xf000) === 0xa000) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.link));
  if ((flags & 1) !== 0) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.locked));
  if (packed === LARGEST_32 || unpacked === LARGEST_32 || local === LARGEST_32) {
    return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.zip64));
  }
  if (method !== 0 && method !== 8) return failed(FILE_PROBLEMS.unsafe(FILE_REASONS.method));
  if (local + LOCAL_SIZE > dataEnd || view.getUint32(local, true) !== LOCAL) return damagedDirectory;
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_SIZE + nameLength + view.getUint16(local + 28, true);
  if (start + packed > dataEnd || latin(bytes, local + LOCAL_SIZE, nameLength) !== name)
    return damagedDirectory;
  return ok({ name, deflated: method === 8, crc: view.getUint32(at + 16, true), packed, unpacked, start });
}

/** Names of a bundle are plain ASCII, so bytes may be read as letters; anything else will not match and is refused. */
function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + Math.min(length, 1_024)));
}

function overlaps(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ start, packed }, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && start + packed > next.start - LOCAL_SIZE;
  });
}
