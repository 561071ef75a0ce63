import { strFromU8, strToU8 } from 'fflate';

/** UTF-8 as text, without a byte order mark; null where the bytes are not UTF-8. Nothing is replaced silently. */
export function decodeText(bytes: Uint8Array): string | null {
  const content = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const text = strFromU8(content);
  return text.includes('\uFFFD') && !sameBytes(strToU8(text), content) ? null : text;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
