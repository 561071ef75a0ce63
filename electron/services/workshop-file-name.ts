import { createHash } from 'node:crypto';

/**
 * The name under which the app keeps a workshop's own files. Ids may differ by case alone and may spell a name
 * Windows reserves, so the id in small letters is followed by part of its hash.
 */
export function workshopFileName(workshopId: string): string {
  const hash = createHash('sha256').update(workshopId).digest('hex').slice(0, 16);
  return `${workshopId.toLowerCase()}-${hash}`;
}
