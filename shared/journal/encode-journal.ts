import { strToU8 } from 'fflate';
import { crc32 } from '#shared/base/crc32.ts';
import { joinBytes } from '#shared/base/join-bytes.ts';
import {
  JOURNAL_MAGIC,
  JOURNAL_VERSION,
  LONGEST_PAYLOAD,
  RECORD_MARK,
  RECORD_OVERHEAD,
  viewOf,
} from './journal-format.ts';

export function encodeJournalHeader(workshopId: string): Uint8Array {
  const id = strToU8(workshopId);
  const header = new Uint8Array(JOURNAL_MAGIC.length + 4 + id.length + 4);
  const view = viewOf(header);
  header.set(JOURNAL_MAGIC);
  view.setUint16(JOURNAL_MAGIC.length, JOURNAL_VERSION, true);
  view.setUint16(JOURNAL_MAGIC.length + 2, id.length, true);
  header.set(id, JOURNAL_MAGIC.length + 4);
  view.setUint32(header.length - 4, crc32(header.subarray(0, header.length - 4)), true);
  return header;
}

export function encodeJournalRecord(text: string): Uint8Array {
  const payload = strToU8(text);
  if (payload.length === 0 || payload.length > LONGEST_PAYLOAD) {
    throw new Error(`A journal record has 1 to ${LONGEST_PAYLOAD} bytes, not ${payload.length}.`);
  }
  const record = new Uint8Array(RECORD_OVERHEAD + payload.length);
  const view = viewOf(record);
  record.set(RECORD_MARK);
  view.setUint32(4, payload.length, true);
  view.setUint32(8, crc32(payload, crc32(record.subarray(4, 8))), true);
  record.set(payload, RECORD_OVERHEAD);
  return record;
}

export function encodeJournalRecords(texts: readonly string[]): Uint8Array {
  return joinBytes(texts.map(encodeJournalRecord));
}

/** A whole journal: the header and these records. */
export function encodeJournal(workshopId: string, texts: readonly string[]): Uint8Array {
  return joinBytes([encodeJournalHeader(workshopId), ...texts.map(encodeJournalRecord)]);
}
