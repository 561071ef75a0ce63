import { execFileSync } from 'node:child_process';

/** The text of a PDF as pdftotext reads it, white space folded. */
export function pdfText(bytes: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.replace(/\s+/g, ' ').trim();
}

/** Nearer to the upper and lower edge than this stand only running head and foot, in points. */
const EDGE = 50;

/**
 * The words in the order in which they are drawn, without white space and without running heads: what stands in one
 * place of a page is in one piece here, also where it is broken into lines beside a column or over two pages.
 */
export function pdfReading(bytes: Uint8Array): string {
  const [size] = pdfPages(bytes);
  if (size === undefined) return '';
  const body = ['-x', 0, '-y', EDGE, '-W', Math.ceil(size.width), '-H', Math.floor(size.height - 2 * EDGE)];
  const text = execFileSync('pdftotext', ['-raw', ...body.map(String), '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return text.replace(/\s+/g, '');
}

/** The names of the fonts that a PDF uses and does not bring along: another reader would draw other letters. */
export function fontsLeftOut(bytes: Uint8Array): readonly string[] {
  const table = execFileSync('pdffonts', ['-'], { input: bytes, encoding: 'utf8' });
  return table
    .split('\n')
    .slice(2)
    .filter((line) => / no +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line))
    .map((line) => line.split(' ')[0] ?? '');
}

type PdfWord = { readonly text: string; readonly from: number; readonly to: number };
type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
};

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
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      words: [...page.matchAll(/xMin="([\d.-]+)"[^>]*xMax="([\d.-]+)"[^>]*>([^<]*)</g)].map(
        ([, from, to, text]) => ({
          text: text ?? '',
          from: Number(from),
          to: Number(to),
        }),
      ),
    }));
}
