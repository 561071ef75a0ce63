import { execFileSync } from 'node:child_process';

/** The text of a PDF as pdftotext reads it, white space folded. */
export function pdfText(bytes: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.replace(/\s+/g, ' ').trim();
}
