/** Sizes a host accepts, in one place so that messages and tests can name them. */
export const HOST_LIMITS = {
  /** A workshop file, a backup, an exported file. */
  fileBytes: 128 * 1024 * 1024,
  /** One journal record (a command with its inverse), as UTF-8. */
  recordBytes: 16 * 1024 * 1024,
  /** Records handed over in one call. */
  recordsAtOnce: 200_000,
  /** All records handed over in one call, as characters. */
  recordsCharacters: 256 * 1024 * 1024,
  nameCharacters: 200,
  /** A report value: nesting and number of parts, checked before any schema sees it. */
  depth: 64,
  parts: 1_000_000,
  recentFiles: 20,
} as const;
