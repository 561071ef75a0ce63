import { strFromU8 } from 'fflate';
import { crc32 } from '#shared/base/crc32.ts';
import {
  JOURNAL_MAGIC,
  JOURNAL_VERSION,
  LONGEST_PAYLOAD,
  RECORD_MARK,
  RECORD_OVERHEAD,
  startsWith,
  viewOf,
} from './journal-format.ts';

export type ScannedJournal =
  | {
      readonly kind: 'read';
      /** Null when the header is damaged; the records may still be whole. */
      readonly workshopId: string | null;
      readonly records: readonly string[];
      /** How many bytes to keep: what follows is the unfinished last record. */
      readonly goodBytes: number;
      readonly cut: number;
      /** Stretches that could not be read (header included), each at most one record. */
      readonly damaged: number;
    }
  /** Written by a later version of the app: not to be touched. */
  | { readonly kind: 'newer'; readonly version: number }
  /** A start without a single whole byte of content: nothing was ever acknowledged. */
  | { readonly kind: 'empty' };

type Header =
  | { readonly kind: 'whole'; readonly workshopId: string; readonly end: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

/** Reads a journal whatever happened to it. It never throws: all that is whole is given back, the rest is counted. */
export function scanJournal(bytes: Uint8Array): ScannedJournal {
  const header = readHeader(bytes);
  if (header.kind === 'newer') return header;
  const firstMark = header.kind === 'whole' ? header.end : nextMark(bytes, 0);
  if (firstMark === undefined) return { kind: 'empty' };

  const records: string[] = [];
  let damaged = header.kind === 'whole' ? 0 : 1;
  let at = firstMark;
  while (at < bytes.length) {
    const record = readRecord(bytes, at);
    if (record.kind === 'whole') {
      records.push(strFromU8(bytes.subarray(at + RECORD_OVERHEAD, record.end)));
      at = record.end;
      continue;
    }
    const resumeAt = nextMark(bytes, at + 1) ?? (record.kind === 'altered' ? record.end : undefined);
    if (resumeAt === undefined) break;
    damaged += 1;
    at = resumeAt;
  }
  const workshopId = header.kind === 'whole' ? header.workshopId : null;
  return { kind: 'read', workshopId, records, goodBytes: at, cut: bytes.length - at, damaged };
}

/** The workshop a journal belongs to, from its first bytes alone. */
export function readJournalOwner(start: Uint8Array): string | null {
  const header = readHeader(start);
  return header.kind === 'whole' ? header.workshopId : null;
}

/** As many bytes as `readJournalOwner` can need. */
export const LONGEST_JOURNAL_HEADER = 256;

function readHeader(bytes: Uint8Array): Header {
  const fixed = JOURNAL_MAGIC.length + 4;
  if (bytes.length < fixed || !startsWith(bytes, JOURNAL_MAGIC, 0)) return { kind: 'damaged' };
  const view = viewOf(bytes);
  const version = view.getUint16(JOURNAL_MAGIC.length, true);
  const idEnd = fixed + view.getUint16(JOURNAL_MAGIC.length + 2, true);
  if (bytes.length < idEnd + 4) return { kind: 'damaged' };
  if (crc32(bytes.subarray(0, idEnd)) !== view.getUint32(idEnd, true)) return { kind: 'damaged' };
  if (version > JOURNAL_VERSION) return { kind: 'newer', version };
  return { kind: 'whole', workshopId: strFromU8(bytes.subarray(fixed, idEnd)), end: idEnd + 4 };
}

type FoundRecord =
  | { readonly kind: 'whole'; readonly end: number }
  /** All its bytes are there, but not the ones that were written. */
  | { readonly kind: 'altered'; readonly end: number }
  | { readonly kind: 'unreadable' };

function readRecord(bytes: Uint8Array, at: number): FoundRecord {
  if (at + RECORD_OVERHEAD > bytes.length || !startsWith(bytes, RECORD_MARK, at)) {
    return { kind: 'unreadable' };
  }
  const view = viewOf(bytes);
  const length = view.getUint32(at + 4, true);
  const end = at + RECORD_OVERHEAD + length;
  if (length === 0 || length > LONGEST_PAYLOAD || end > bytes.length) return { kind: 'unreadable' };
  const payload = bytes.subarray(at + RECORD_OVERHEAD, end);
  const sum = crc32(payload, crc32(bytes.subarray(at + 4, at + 8)));
  return { kind: sum === view.getUint32(at + 8, true) ? 'whole' : 'altered', end };
}

function nextMark(bytes: Uint8Array, from: number): number | undefined {
  const [first] = RECORD_MARK;
  if (first === undefined) return undefined;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, RECORD_MARK, at)) return at;
  }
  return undefined;
}
