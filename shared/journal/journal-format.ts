/**
 * A journal, byte by byte (numbers are little-endian):
 *
 *     header   "NPJOURNL", version u16, length of the workshop id u16, the id, crc32 u32 of all before it
 *     record   F5 FF 4E 50, length u32, crc32 u32 of length and payload, payload (one JSON text as UTF-8)
 *
 * The mark at the start of a record holds bytes that UTF-8 never uses. So it cannot stand inside a payload, and reading
 * can go on at the next record after a damaged one.
 */
export const JOURNAL_MAGIC: Uint8Array = Uint8Array.from('NPJOURNL', (letter) => letter.charCodeAt(0));
export const JOURNAL_VERSION = 1;
export const RECORD_MARK: Uint8Array = Uint8Array.of(0xf5, 0xff, 0x4e, 0x50);
export const RECORD_OVERHEAD = 12;
/** Longer ones are never written, so a greater length is a damaged one. */
export const LONGEST_PAYLOAD = 64 * 1024 * 1024;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function startsWith(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
