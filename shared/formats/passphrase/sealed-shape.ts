const LONGEST_HEADER = 64 * 1_024;
const LAST_LINE = '\n--- ';
const NONCE = 16;
const TAG = 16;
const CHUNK = 64 * 1_024 + TAG;

export type SealedShape =
  | { readonly kind: 'whole'; readonly payloadAt: number; readonly chunks: number }
  | { readonly kind: 'cut-off' };

/** Where the payload of an age file begins and how many chunks it has; told without the passphrase. */
export function sealedShape(bytes: Uint8Array): SealedShape {
  const head = latin(bytes.subarray(0, LONGEST_HEADER));
  const lastLine = head.indexOf(LAST_LINE);
  const end = lastLine === -1 ? -1 : head.indexOf('\n', lastLine + 1);
  if (end === -1) return { kind: 'cut-off' };
  const payload = bytes.length - (end + 1) - NONCE;
  const rest = payload % CHUNK;
  const chunks = Math.ceil(payload / CHUNK);
  // A last chunk holds at least one byte beside its tag; only an empty file has a bare tag.
  if (payload < TAG || (rest > 0 && rest <= TAG && chunks > 1)) return { kind: 'cut-off' };
  return { kind: 'whole', payloadAt: end + 1, chunks };
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  return text;
}

/** The file in pieces no larger than a chunk, the payload’s chunks each in one. */
export function piecesOf(bytes: Uint8Array, payloadAt: number): readonly Uint8Array[] {
  const start = payloadAt + NONCE;
  const pieces = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length; at += CHUNK) pieces.push(bytes.subarray(at, at + CHUNK));
  return pieces;
}
