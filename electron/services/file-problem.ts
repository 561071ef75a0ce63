import type { Problem } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { systemCode } from './file-system.ts';

/** What the system said about a file, in words for a person. An error that is not the system's is a bug and thrown on. */
export function fileProblem(error: unknown, name: string): Problem {
  const code = systemCode(error);
  switch (code) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return hostProblems.notThere(name);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return hostProblems.diskFull(name);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return hostProblems.notAllowed(name);
    case 'EBUSY':
    case 'ETXTBSY':
      return hostProblems.inUse(name);
    default:
      return hostProblems.diskFault(name);
  }
}
