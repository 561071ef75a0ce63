import { ATTACHMENT_LIMITS } from '#shared/workshop/attachment-limits.ts';

/** What a `.nextproof` file may hold. Writing keeps to it too, so that whatever is saved can be opened again. */
export const BUNDLE_LIMITS = {
  entries: 200,
  entryBytes: 20_000_000,
  attachmentBytes: ATTACHMENT_LIMITS.bytesEach,
  totalBytes: 100_000_000,
  /** Unpacked over packed; small entries may compress as well as they like. */
  ratio: 100,
  ratioFrom: 1_000_000,
  manifestBytes: 200_000,
  jsonDepth: 64,
  /** Values in one JSON text: several times what a workshop of 5,000 notes has, and no more than memory bears. */
  jsonParts: 250_000,
  /** Lines of a history that are passed over; after so many the rest is not read. */
  brokenLines: 2_000,
  /** Size of the history’s parts. */
  journalPartBytes: 8_000_000,
  /** How much is unpacked at once, so that a lying size is noticed early. */
  chunkBytes: 4_096,
} as const;
