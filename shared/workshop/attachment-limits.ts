/** What the attachments of one workshop may come to, so that its file always stays within what can be opened again. */
export const ATTACHMENT_LIMITS = {
  count: 180,
  bytesEach: 30_000_000,
  bytesTogether: 60_000_000,
} as const;
