import { assertNever } from '#shared/base/assert-never.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { decodeText } from '#shared/formats/decode-text.ts';
import { attachmentTitle, shownName } from '#shared/pictures/attachment-title.ts';
import { checkPdf, checkText } from '#shared/pictures/check-document.ts';
import { checkPicture } from '#shared/pictures/check-picture.ts';
import type { ImportedAttachment } from '#shared/pictures/imported-attachment.ts';
import type { PictureFormat } from '#shared/pictures/picture-header.ts';
import type { PictureAnswer, PictureRequest } from '#shared/pictures/picture-job.ts';
import { PICTURE_LIMITS } from '#shared/pictures/picture-limits.ts';
import { sortOfFile } from '#shared/pictures/sort-of-file.ts';
import { cleanSvg } from '#shared/pictures/svg/clean-svg.ts';
import { pictureProblems } from '#shared/strings/pictures.ts';
import { drawPicture } from './draw-picture.ts';
import { type EncodedPicture, encodePicture } from './encode-picture.ts';
import { sha256Hex } from './sha256-hex.ts';

self.addEventListener('message', async ({ data }: MessageEvent<PictureRequest<File, ImageBitmap>>) => {
  const answer = await answerTo(data);
  const moved =
    answer.kind === 'done' && answer.result.kind === 'ok' ? [answer.result.value.bytes.buffer] : [];
  self.postMessage(answer, { transfer: moved });
});

async function answerTo(request: PictureRequest<File, ImageBitmap>): Promise<PictureAnswer> {
  const name = shownName(request.kind === 'import' ? request.file.name : request.name);
  try {
    if (request.kind === 'import') return await importFile(request.file, name);
    return done(ok(await finished(name, await encodePicture(request.picture, 'drawing'))));
  } catch {
    return done(failed(pictureProblems.fault(name)));
  }
}

async function importFile(file: File, name: string): Promise<PictureAnswer> {
  if (file.size === 0) return done(failed(pictureProblems.empty(name)));
  if (file.size > PICTURE_LIMITS.bytes) {
    return done(failed(pictureProblems.tooManyBytes(name, PICTURE_LIMITS.bytes / 1_000_000)));
  }
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return done(failed(pictureProblems.unreadable(name)));
  const bytes = new Uint8Array(content);

  const sort = sortOfFile(bytes);
  switch (sort.kind) {
    case 'picture':
      return done(await importPicture(bytes, sort.format, name));
    case 'svg':
      return prepareSvg(bytes, name);
    case 'pdf':
      return done(await kept(bytes, name, checkPdf(bytes, name)));
    case 'heic':
      return done(failed(pictureProblems.heic(name)));
    case 'other-picture':
      return done(failed(pictureProblems.otherPicture(name, sort.name)));
    case 'other':
      return done(await kept(bytes, name, checkText(bytes, name)));
    default:
      return assertNever(sort);
  }
}

async function importPicture(
  bytes: Uint8Array<ArrayBuffer>,
  format: PictureFormat,
  name: string,
): Promise<Result<ImportedAttachment>> {
  const checked = checkPicture(bytes, format, name);
  if (checked.kind === 'failed') return checked;
  const picture = await drawPicture(bytes, format, checked.value);
  if (picture === undefined) return failed(pictureProblems.cannotBeDrawn(name));
  const sort = format === 'jpeg' ? 'photo' : checked.value.mayBeTransparent ? 'transparent' : 'drawing';
  return ok(await finished(name, await encodePicture(picture, sort)));
}

function prepareSvg(bytes: Uint8Array, name: string): PictureAnswer {
  if (bytes.length > PICTURE_LIMITS.svgBytes) {
    return done(failed(pictureProblems.tooManyBytes(name, PICTURE_LIMITS.svgBytes / 1_000_000)));
  }
  const text = decodeText(bytes);
  const clean = text === null ? 'damaged' : cleanSvg(text, takesEmbedded);
  if (clean === 'damaged') return done(failed(pictureProblems.damaged(name)));
  if (clean === 'unsafe') return done(failed(pictureProblems.svgUnsafe(name)));
  return { kind: 'paint', name, ...clean };
}

/** A picture inside a drawing is held to the same checks as one that comes alone. */
function takesEmbedded(base64: string): boolean {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const sort = sortOfFile(bytes);
    return sort.kind === 'picture' && checkPicture(bytes, sort.format, '').kind === 'ok';
  } catch {
    return false;
  }
}

async function kept(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  checked: Result<ImportedAttachment['mediaType']>,
): Promise<Result<ImportedAttachment>> {
  if (checked.kind === 'failed') return checked;
  return ok(await finished(name, { bytes, mediaType: checked.value, width: null, height: null }));
}

async function finished(
  name: string,
  content: EncodedPicture | (Omit<ImportedAttachment, 'name' | 'sha256'> & { readonly width: null }),
): Promise<ImportedAttachment> {
  const sha256 = await sha256Hex(content.bytes);
  return { ...content, name: attachmentTitle(name, content.mediaType), sha256 };
}

function done(result: Result<ImportedAttachment>): PictureAnswer {
  return { kind: 'done', result };
}
