import { failed, ok, type Result } from '#shared/base/result.ts';
import type { Logo } from '#shared/report/brand.ts';
import { brandWords as words } from '#shared/strings/branding.ts';
import type { ImportFile } from '../pictures/import-file.ts';

/** Sharp in print at the size of a logo, and small enough for a profile that is kept beside others. */
const LONGEST = 900;
const MOST_BYTES = 500_000;

/** A file as a logo: checked, drawn anew without anything but the picture, an SVG painted, a large one made smaller. */
export async function logoOfFile(file: File, importFile: ImportFile): Promise<Result<Logo | undefined>> {
  const outcome = await importFile(file);
  if (outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'cancelled') return ok(undefined);
  const { bytes, mediaType, name } = outcome.value;
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') return failed(words.noLogo);
  const small = await smaller(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  if (small.size > MOST_BYTES) return failed(words.tooLarge);
  const base64 = await base64Of(small);
  return ok({ mediaType, base64, alt: name.replace(/\.[^.]+$/, '').slice(0, 120) });
}

async function smaller(picture: Blob): Promise<Blob> {
  const drawn = await createImageBitmap(picture);
  const scale = LONGEST / Math.max(drawn.width, drawn.height);
  if (scale >= 1) return picture;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(drawn.width * scale)),
    Math.max(1, Math.round(drawn.height * scale)),
  );
  const context = canvas.getContext('2d');
  if (context === null) return picture;
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return canvas.convertToBlob({ type: picture.type, quality: 0.9 });
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
