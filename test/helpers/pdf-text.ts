import { execFileSync } from 'node:child_process';

/** The text of a PDF as pdftotext reads it, white space folded. */
export function pdfText(bytes: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.replace(/\s+/g, ' ').trim();
}

type PdfWord = { readonly text: string; readonly from: number; readonly to: number };
type PdfPage = { readonly width: number; readonly words: readonly PdfWord[] };

/** Where each word stands on each page, in points from the left. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], {
    // It complains about pages that hold no word.
    stdio: ['pipe', 'pipe', 'ignore'],
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
      words: [...page.matchAll(/xMin="([\d.-]+)"[^>]*xMax="([\d.-]+)"[^>]*>([^<]*)</g)].map(
        ([, from, to, text]) => ({
          text: text ?? '',
          from: Number(from),
          to: Number(to),
        }),
      ),
    }));
}
