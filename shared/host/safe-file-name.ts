import { strToU8 } from 'fflate';
import { hostStrings } from '#shared/strings/host.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** What one of the systems refuses or takes for something else; control, direction and half characters included. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu;
/** In bytes of UTF-8: file systems stop at 255, and a conflict copy or a temporary file needs some more. */
const LONGEST = 160;

/** A suggested file name made fit for Windows, macOS, Linux and browsers alike, with the ending of its kind. */
export function safeFileName(suggested: string, kind: FileKind): string {
  const { ending } = fileKinds[kind];
  const wanted = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const spaced = wanted.normalize('NFC').replace(UNWANTED, ' ').replace(/\s+/g, ' ');
  const short = firstBytes(spaced.replace(/^[. ]+/, ''));
  const title = short.replace(/[. ]+$/, '');
  if (title === '') return hostStrings.appName + ending;
  const isReserved = RESERVED_ON_WINDOWS.test(title.split('.')[0] ?? '');
  return (isReserved ? `${hostStrings.appName} ${title}` : title) + ending;
}

function firstBytes(text: string): string {
  let room = LONGEST;
  let short = '';
  for (const character of text) {
    room -= strToU8(character).length;
    if (room < 0) break;
    short += character;
  }
  return short;
}
