import { FILE_KINDS } from '#shared/strings/files.ts';
import { isSealed } from './passphrase/is-sealed.ts';

export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'json' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly name: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', FILE_KINDS.pdf],
  ['\x89PNG', FILE_KINDS.png],
  ['\xff\xd8\xff', FILE_KINDS.jpeg],
  ['GIF8', FILE_KINDS.gif],
  ['\xd0\xcf\x11\xe0', FILE_KINDS.oldOffice],
  ['\x1f\x8b', FILE_KINDS.gzip],
  ["7z\xbc\xaf'\x1c", FILE_KINDS.sevenZip],
  ['Rar!', FILE_KINDS.rar],
  ['MZ', FILE_KINDS.program],
  ['\x7fELF', FILE_KINDS.program],
  ['SQLite format 3', FILE_KINDS.sqlite],
  ['<?xml', FILE_KINDS.xml],
  ['<', FILE_KINDS.html],
];

/** What other archives hold first or early. */
const OTHER_ZIPS: readonly (readonly [string, string])[] = [
  ['word/', FILE_KINDS.word],
  ['xl/', FILE_KINDS.excel],
  ['ppt/', FILE_KINDS.powerpoint],
  ['application/vnd.oasis.opendocument', FILE_KINDS.openDocument],
];

/** Tells a file by its first bytes, not by its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = latin(bytes.subarray(0, 64));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (isSealed(bytes)) return { kind: 'encrypted' };
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return { kind: 'json' };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP')
    return { kind: 'other', name: FILE_KINDS.webp };
  const found = MAGIC.find(([magic]) => text.startsWith(magic) || head.startsWith(magic));
  return { kind: 'other', name: found?.[1] ?? FILE_KINDS.unknown };
}

/** Which well-known archive a zip is that holds no workshop. */
export function otherZip(bytes: Uint8Array): string {
  const start = latin(bytes.subarray(0, 4_096)) + latin(bytes.subarray(-4_096));
  return OTHER_ZIPS.find(([sign]) => start.includes(sign))?.[1] ?? FILE_KINDS.zip;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
