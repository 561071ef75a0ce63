import type { PDFDocumentProxy } from 'pdfjs-dist';
import styles from './print-pdf.module.css';

/** Points are a 72nd of an inch; small letters are sharp from about 200 dots an inch on. */
const DOTS = 200 / 72;

export type Printed = 'handed-over' | 'not-possible' | 'stopped';

/**
 * Prints the pages of the file as they are, each as a picture that fills its sheet: browsers print a PDF only from a
 * viewer of their own, which not every browser has, the desktop app does not, and our policy lets no page hold.
 */
export async function printPdf(
  pdf: PDFDocumentProxy,
  stop: AbortSignal,
  tell: (page: number) => void,
): Promise<Printed> {
  const sheets = document.createElement('div');
  sheets.className = styles['sheets'] ?? '';
  // Whoever reads by ear has the report as text; these are for the printer.
  sheets.ariaHidden = 'true';
  const addresses: string[] = [];
  const paper = new CSSStyleSheet();
  const clear = (): void => {
    sheets.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    for (const address of addresses) URL.revokeObjectURL(address);
  };
  try {
    for (let page = 1; page <= pdf.numPages; page += 1) {
      if (stop.aborted) return 'stopped';
      tell(page);
      const { address, width, height } = await painted(pdf, page);
      addresses.push(address);
      const sheet = document.createElement('img');
      sheet.alt = '';
      sheet.src = address;
      sheets.append(sheet);
      await sheet.decode();
      // All pages of a report have one size.
      if (page === 1) paper.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
    }
    if (stop.aborted) return 'stopped';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    document.body.append(sheets);
    return await handedOver();
  } finally {
    clear();
  }
}

/** Resolves when the browser’s dialog is closed; a browser that has none says nothing at all. */
function handedOver(): Promise<Printed> {
  return new Promise((resolve) => {
    let begun = false;
    window.addEventListener(
      'beforeprint',
      () => {
        begun = true;
      },
      { once: true },
    );
    window.addEventListener('afterprint', () => resolve('handed-over'), { once: true });
    try {
      window.print();
    } catch {
      // Some embedded browsers have the name and not the function.
    }
    if (!begun) resolve('not-possible');
  });
}

async function painted(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: DOTS });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture === null) throw new Error('The page could not be painted.');
  // Its memory goes back at once: thirty pages at a time would be half a gigabyte.
  canvas.width = 0;
  return { address: URL.createObjectURL(picture), width, height };
}
