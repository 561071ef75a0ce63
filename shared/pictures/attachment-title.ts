import { pictureStrings } from '#shared/strings/pictures.ts';
import type { Attachment } from '#shared/workshop/schema/room.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

const ENDINGS: Readonly<Record<Attachment['mediaType'], readonly [string, ...string[]]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'text/plain': ['.txt', '.md', '.log'],
  'text/csv': ['.csv'],
};

/** Folders, control and direction characters, halves of characters. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The name as shown: without folders and invisible characters, and short. */
export function shownName(fileName: string): string {
  const last = fileName.normalize('NFC').replace(UNWANTED, '').split(/[/\\]/).at(-1)?.trim() ?? '';
  return last === '' ? pictureStrings.unnamed : [...last].slice(0, PICTURE_LIMITS.nameCharacters).join('');
}

/** The name with the ending of what the file has become: “plan.bmp” leaves as “plan.png”. */
export function attachmentTitle(fileName: string, mediaType: Attachment['mediaType']): string {
  const name = shownName(fileName);
  const [ending, ...others] = ENDINGS[mediaType];
  const lower = name.toLowerCase();
  if ([ending, ...others].some((one) => lower.endsWith(one))) return name;
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '') + ending;
}
