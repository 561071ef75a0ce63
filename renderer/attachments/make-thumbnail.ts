/** Twice the 64 pixels it is shown at, for fine screens. */
const SHORT_SIDE = 128;

/** A picture of the size it is shown at: dozens of photos in full size would take gigabytes. Undefined where it cannot be drawn. */
export async function makeThumbnail(picture: Blob): Promise<Blob | undefined> {
  try {
    const whole = await createImageBitmap(picture);
    const share = Math.min(1, SHORT_SIDE / Math.min(whole.width, whole.height));
    const side = Math.max(1, Math.round(Math.min(whole.width, whole.height) * share));
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    const cut = Math.min(whole.width, whole.height);
    if (context !== null) {
      context.imageSmoothingQuality = 'high';
      // The middle of it, square.
      context.drawImage(whole, (whole.width - cut) / 2, (whole.height - cut) / 2, cut, cut, 0, 0, side, side);
    }
    whole.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
  } catch {
    return undefined;
  }
}
