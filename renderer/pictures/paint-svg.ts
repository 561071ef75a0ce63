/**
 * Paints a drawing as a picture. In an <img> nothing of it runs and nothing is loaded for it; workers cannot do this.
 * Undefined where the browser cannot read the drawing.
 */
export async function paintSvg(svg: string, width: number, height: number): Promise<ImageBitmap | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image(width, height);
  try {
    image.src = address;
    await image.decode();
    return await createImageBitmap(image, { resizeWidth: width, resizeHeight: height });
  } catch {
    return undefined;
  } finally {
    image.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}
