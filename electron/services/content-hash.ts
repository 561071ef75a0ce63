import { createHash } from 'node:crypto';
import { type Revision, revision } from '#shared/host/host-values.ts';

export function contentHash(bytes: Uint8Array): Revision {
  return revision.parse(createHash('sha256').update(bytes).digest('hex'));
}
