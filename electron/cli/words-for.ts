import { systemCode } from '#electron/services/file-system.ts';

export type Words = { readonly what: string; readonly next: string };

export type FileWords = {
  readonly notThere: Words;
  readonly isFolder: Words;
  readonly notAllowed: Words;
  readonly full: Words;
  readonly other: Words;
};

/** What the system said about a file. An error that is not the system's is a bug and thrown on. */
export function wordsFor(error: unknown, words: FileWords): Words {
  switch (systemCode(error)) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return words.notThere;
    case 'EISDIR':
      return words.isFolder;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return words.notAllowed;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return words.full;
    default:
      return words.other;
  }
}
