import { hex } from '#shared/base/hex.ts';

/** SHA-256 in lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Bytes of files are never shared memory, which is all that the compiler is asking for.
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return hex(digest);
}
