import { fitWithin } from '#shared/pictures/fit-within.ts';
import { readJpeg } from '#shared/pictures/read-jpeg.ts';
import { weightOf } from '#shared/pictures/weight-of.ts';

/** Bytes by their checksum, which stays that of the original. */
type Photos = ReadonlyMap<string, Uint8Array>;

/** Photos of so many bytes together go into any mail as they are. */
const LIGHT = 8_000_000;
/** A photo is at most four hundred points wide on paper: these are more than two hundred dots for an inch of it. */
const LONGEST_SIDE = 1_200;
const QUALITY = 0.75;
/** Decoding takes most of the time, and browsers do it beside each other; an open photo takes twenty megabytes. */
const AT_ONCE = 4;

/**
 * Photos as large as paper needs them, where all together would be more than a mail server takes. What is no photo is
 * small already and has edges that would suffer. The same photos come out the same.
 */
export async function fitPhotos(photos: Photos, light = LIGHT): Promise<Photos> {
  if (weightOf(photos) <= light) return photos;
  const all = [...photos];
  const fitted = new Map<string, Uint8Array>();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const made = await Promise.all(some.map(([, bytes]) => fitPhoto(bytes).catch(() => bytes)));
    for (const [index, [sum, bytes]] of some.entries()) fitted.set(sum, made[index] ?? bytes);
  }
  return fitted;
}

async function fitPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const header = readJpeg(bytes);
  // The app turns photos when they come in; one that is not was never in it.
  if (typeof header === 'string' || header.isTurned) return bytes;
  const size = fitWithin(header, LONGEST_SIDE);
  if (size.width === header.width) return bytes;
  // Bytes of files are never shared memory, which is all that the compiler is asking for.
  const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    resizeWidth: size.width,
    resizeHeight: size.height,
    resizeQuality: 'medium',
  });
  const canvas = new OffscreenCanvas(size.width, size.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return blob.size < bytes.length ? new Uint8Array(await blob.arrayBuffer()) : bytes;
}
