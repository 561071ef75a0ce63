import { PICTURE_KINDS } from '#shared/strings/pictures.ts';
import { latinAt } from './bytes-at.ts';
import type { PictureFormat } from './picture-header.ts';

export type SortOfFile =
  | { readonly kind: 'picture'; readonly format: PictureFormat }
  | { readonly kind: 'svg' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'heic' }
  | { readonly kind: 'other-picture'; readonly name: string }
  | { readonly kind: 'other' };

const PICTURES: readonly (readonly [string, PictureFormat])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
];

const OTHER_PICTURES: readonly (readonly [string, string])[] = [
  ['II*\0', PICTURE_KINDS.tiff],
  ['MM\0*', PICTURE_KINDS.tiff],
  ['II+\0', PICTURE_KINDS.tiff],
  ['MM\0+', PICTURE_KINDS.tiff],
  ['\xff\x0a', PICTURE_KINDS.jxl],
  ['\0\0\0\x0cJXL ', PICTURE_KINDS.jxl],
  ['\0\0\0\x0cjP  ', PICTURE_KINDS.jp2],
  ['\0\0\x01\0', PICTURE_KINDS.icon],
  ['8BPS', PICTURE_KINDS.photoshop],
  ['\x1f\x8b', PICTURE_KINDS.packedSvg],
  ['\x1aE\xdf\xa3', PICTURE_KINDS.video],
];

/** Before the root of a drawing: declaration, comments, document type, blanks. */
const BEFORE_SVG = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg\b[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/i;

/** Tells a file by its first bytes. Its name and the type a browser guessed from that name count for nothing. */
export function sortOfFile(bytes: Uint8Array): SortOfFile {
  const head = latinAt(bytes, 0, 16);
  const format = PICTURES.find(([mark]) => head.startsWith(mark))?.[1];
  if (format !== undefined) return { kind: 'picture', format };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { kind: 'picture', format: 'webp' };
  // “BM” alone also begins words; the reserved fields of a bitmap are zero.
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') return { kind: 'picture', format: 'bmp' };
  if (head.startsWith('%PDF-')) return { kind: 'pdf' };
  if (head.slice(4, 8) === 'ftyp') return sortOfMedia(latinAt(bytes, 8, 56));
  const other = OTHER_PICTURES.find(([mark]) => head.startsWith(mark));
  if (other !== undefined) return { kind: 'other-picture', name: other[1] };
  const text = latinAt(bytes, 0, 16_384).replace(/^\xef\xbb\xbf/, '');
  if (/^<svg[\s>]/i.test(text.replace(BEFORE_SVG, ''))) return { kind: 'svg' };
  return { kind: 'other' };
}

/** HEIC, AVIF and MP4 share one container; the brands listed at its start tell them apart. */
function sortOfMedia(brands: string): SortOfFile {
  if (/^(avif|avis)/.test(brands)) return { kind: 'other-picture', name: PICTURE_KINDS.avif };
  if (/^(hei[cxms]|hev[cx])/.test(brands)) return { kind: 'heic' };
  if (/^(mif1|msf1)/.test(brands)) {
    return /avif/.test(brands) ? { kind: 'other-picture', name: PICTURE_KINDS.avif } : { kind: 'heic' };
  }
  return { kind: 'other-picture', name: PICTURE_KINDS.video };
}
