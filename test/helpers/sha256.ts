import { createHash } from 'node:crypto';

/** SHA-256 as the hosts hand it to the readers and writers of files. */
export function sha256(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}
