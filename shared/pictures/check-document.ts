import { failed, ok, type Result } from '#shared/base/result.ts';
import { decodeText } from '#shared/formats/decode-text.ts';
import { fileKind, otherZip } from '#shared/formats/file-kind.ts';
import { FILE_KINDS } from '#shared/strings/files.ts';
import { pictureProblems } from '#shared/strings/pictures.ts';
import { latinAt } from './bytes-at.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

type DocumentType = 'application/pdf' | 'text/plain' | 'text/csv';

const TEXT = /\.(?:txt|text|md|log)$/i;
const CSV = /\.csv$/i;
/** Characters no text holds: those of the control range apart from tab, line feed, form feed and return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_IN_TEXT = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;

/** A PDF is kept as it is, when it is small and whole. */
export function checkPdf(bytes: Uint8Array, name: string): Result<DocumentType> {
  if (bytes.length > PICTURE_LIMITS.documentBytes) return failed(tooLarge(name));
  const isWhole = latinAt(bytes, Math.max(0, bytes.length - 1_024), 1_024).includes('%%EOF');
  return isWhole ? ok('application/pdf') : failed(pictureProblems.cutOff(name));
}

/** Text and CSV are kept as they are, when they are small and really text; anything else is called by its name. */
export function checkText(bytes: Uint8Array, name: string): Result<DocumentType> {
  if (!TEXT.test(name) && !CSV.test(name)) return failed(pictureProblems.otherFile(name, kindOf(bytes)));
  if (bytes.length > PICTURE_LIMITS.documentBytes) return failed(tooLarge(name));
  const text = decodeText(bytes);
  if (text === null || NOT_IN_TEXT.test(text)) return failed(pictureProblems.notText(name));
  return ok(CSV.test(name) ? 'text/csv' : 'text/plain');
}

function tooLarge(name: string) {
  return pictureProblems.tooManyBytes(name, PICTURE_LIMITS.documentBytes / 1_000_000);
}

function kindOf(bytes: Uint8Array): string {
  const found = fileKind(bytes);
  if (found.kind === 'other') return found.name;
  return found.kind === 'zip' ? otherZip(bytes) : FILE_KINDS.unknown;
}
