import type { Attachment } from '#shared/workshop/schema/room.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';

export const MANIFEST = 'manifest.json';
export const WORKSHOP = 'workshop.json';
export const PLAYBOOK = 'playbook.json';

const EXTENSIONS: Readonly<Record<Attachment['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/csv': 'csv',
};

const JOURNAL_PART = /^journal-\d{4}\.jsonl$/;
const ATTACHMENT = new RegExp(`^attachments/([0-9a-f]{64})\\.(?:${Object.values(EXTENSIONS).join('|')})$`);

export function attachmentName(sha256: string, mediaType: Attachment['mediaType']): string {
  return `attachments/${sha256}.${EXTENSIONS[mediaType]}`;
}

export function journalName(part: number): string {
  return `journal-${String(part).padStart(4, '0')}.jsonl`;
}

export function isJournalPart(name: string): boolean {
  return JOURNAL_PART.test(name);
}

/** The checksum an attachment's name promises; null for any other entry. */
export function attachmentChecksum(name: string): string | null {
  return ATTACHMENT.exec(name)?.[1] ?? null;
}

/** How large an entry of this name may be; null where no such entry belongs into a bundle. */
export function largestEntry(name: string): number | null {
  if (name === MANIFEST) return BUNDLE_LIMITS.manifestBytes;
  if (name === WORKSHOP || name === PLAYBOOK || JOURNAL_PART.test(name)) return BUNDLE_LIMITS.entryBytes;
  return ATTACHMENT.test(name) ? BUNDLE_LIMITS.attachmentBytes : null;
}
