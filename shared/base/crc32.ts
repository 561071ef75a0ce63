const STRIDE = 8;

/** What a byte does to the checksum, and what it does with one to seven more bytes behind it: eight go in at once. */
const table = new Uint32Array(256 * STRIDE);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  table[byte] = value;
}
for (let at = 256; at < table.length; at += 1) {
  const before = table[at - 256] ?? 0;
  table[at] = entry(0, before & 0xff) ^ (before >>> 8);
}

function entry(behind: number, byte: number): number {
  return table[behind * 256 + byte] ?? 0;
}

/** The checksum of zip and PNG; hand in an earlier result to go on from it. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = ~before;
  let at = 0;
  for (; at + STRIDE <= bytes.length; at += STRIDE) {
    const low = value ^ view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    value =
      entry(7, low & 0xff) ^
      entry(6, (low >>> 8) & 0xff) ^
      entry(5, (low >>> 16) & 0xff) ^
      entry(4, low >>> 24) ^
      entry(3, high & 0xff) ^
      entry(2, (high >>> 8) & 0xff) ^
      entry(1, (high >>> 16) & 0xff) ^
      entry(0, high >>> 24);
  }
  for (; at < bytes.length; at += 1) value = entry(0, (value ^ view.getUint8(at)) & 0xff) ^ (value >>> 8);
  return ~value >>> 0;
}
