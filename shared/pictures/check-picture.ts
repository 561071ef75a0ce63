import { assertNever } from '#shared/base/assert-never.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { pictureProblems } from '#shared/strings/pictures.ts';
import { latinAt } from './bytes-at.ts';
import type { HeaderFault, PictureFormat, PictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';
import { readBmp } from './read-bmp.ts';
import { readGif } from './read-gif.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readWebp } from './read-webp.ts';

/** How a page, a script, a document, an archive or a program begins. Phones put thumbnails and clips behind a photo. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: archives and programs begin with them.
const ANOTHER_FILE = /^[\0\s]*(?:<[!?a-z]|PK\x03\x04|%PDF-|Rar!|7z\xbc\xaf|MZ|\x7fELF|#!)/i;

/** Everything that can be known of a picture before anything is drawn. */
export function checkPicture(bytes: Uint8Array, format: PictureFormat, name: string): Result<PictureHeader> {
  const header = readHeader(bytes, format);
  if (header === 'cut-off') return failed(pictureProblems.cutOff(name));
  if (header === 'damaged') return failed(pictureProblems.damaged(name));
  const { width, height, end } = header;
  if (width * height > PICTURE_LIMITS.pixels) {
    const megapixels = PICTURE_LIMITS.pixels / 1_000_000;
    return failed(pictureProblems.tooManyPixels(name, width, height, megapixels));
  }
  if (ANOTHER_FILE.test(latinAt(bytes, end, 256))) return failed(pictureProblems.carriesMore(name));
  return ok(header);
}

function readHeader(bytes: Uint8Array, format: PictureFormat): PictureHeader | HeaderFault {
  switch (format) {
    case 'jpeg':
      return readJpeg(bytes);
    case 'png':
      return readPng(bytes);
    case 'gif':
      return readGif(bytes);
    case 'webp':
      return readWebp(bytes);
    case 'bmp':
      return readBmp(bytes);
    default:
      return assertNever(format);
  }
}
