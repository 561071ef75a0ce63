import { fitWithin } from '#shared/pictures/fit-within.ts';
import type { ImportedAttachment } from '#shared/pictures/imported-attachment.ts';
import { PICTURE_LIMITS } from '#shared/pictures/picture-limits.ts';

export type EncodedPicture = Pick<ImportedAttachment, 'bytes' | 'mediaType' | 'width' | 'height'>;

const PHOTO_QUALITY = 0.85;
/** Up to this size PNG is kept for its sharp edges; beyond it the picture is likely a photo and JPEG is tried. */
const SMALL_PNG = 1_000_000;

/**
 * Encodes a drawn picture anew, so that no metadata of the original can be left. A photo stays a photo; the rest
 * becomes PNG, unless it is large, shows nothing through and is much smaller as JPEG.
 */
export async function encodePicture(
  picture: ImageBitmap,
  sort: 'photo' | 'drawing' | 'transparent',
): Promise<EncodedPicture> {
  const size = fitWithin(picture, PICTURE_LIMITS.longestSide);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no memory for the picture.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, size.width, size.height);
  picture.close();

  if (sort === 'photo') return { ...(await encoded(canvas, 'image/jpeg')), ...size };
  const png = await encoded(canvas, 'image/png');
  if (png.bytes.length <= SMALL_PNG || isSeenThrough(context, size.width, size.height))
    return { ...png, ...size };
  const jpeg = await encoded(canvas, 'image/jpeg');
  return { ...(jpeg.bytes.length * 2 < png.bytes.length ? jpeg : png), ...size };
}

async function encoded(canvas: OffscreenCanvas, type: 'image/jpeg' | 'image/png') {
  const blob = await canvas.convertToBlob({ type, quality: PHOTO_QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: type } as const;
}

function isSeenThrough(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  const pixels = context.getImageData(0, 0, width, height).data;
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return true;
  return false;
}
