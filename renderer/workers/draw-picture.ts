import { fitWithin } from '#shared/pictures/fit-within.ts';
import type { PictureFormat, PictureHeader } from '#shared/pictures/picture-header.ts';
import { PICTURE_LIMITS } from '#shared/pictures/picture-limits.ts';

/**
 * Draws a checked picture upright and no larger than what is kept. Undefined where the browser cannot: the data may be
 * spoilt in ways that only drawing finds.
 */
export async function drawPicture(
  bytes: Uint8Array<ArrayBuffer>,
  format: PictureFormat,
  { width, height, isTurned }: PictureHeader,
): Promise<ImageBitmap | undefined> {
  const upright = isTurned ? { width: height, height: width } : { width, height };
  const size = fitWithin(upright, PICTURE_LIMITS.longestSide);
  const isLarge = size.width < upright.width || size.height < upright.height;
  try {
    return await createImageBitmap(new Blob([bytes], { type: `image/${format}` }), {
      imageOrientation: 'from-image',
      // Resizing belongs to drawing: the full-size picture never reaches a canvas.
      ...(isLarge ? { resizeWidth: size.width, resizeQuality: 'high' } : {}),
    });
  } catch {
    return undefined;
  }
}
