import { assertNever } from '#shared/base/assert-never.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { FileLink } from '../persistence/database.ts';
import { clockTime } from '../times/show-time.ts';

export type FileSign = { readonly text: string; readonly behind: boolean };

const words = shellStrings.file;

/** How the user's own file stands to the work, which has got to entry `seq`. */
export function fileSign(file: FileLink, seq: number): FileSign {
  switch (file.kind) {
    case 'none':
      return { text: words.none, behind: false };
    case 'file': {
      const behind = file.seq < seq;
      return { text: behind ? words.behind(file.name) : words.current(file.name), behind };
    }
    case 'download': {
      const behind = file.seq < seq;
      return {
        text: behind ? words.copyBehind(file.name) : words.handedOver(file.name, clockTime(file.at)),
        behind,
      };
    }
    default:
      return assertNever(file);
  }
}
