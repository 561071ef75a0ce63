import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
// biome-ignore lint/style/noRestrictedImports: a file of the package, not one of ours
import PdfEngine from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

export type OpenPdf = {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
};

/**
 * Opens a PDF for drawing its pages. Reading it is done in a worker of the app’s own; nothing is fetched, and nothing
 * in the file is ever run.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const engine = new PdfEngine();
  const worker = PDFWorker.create({ port: engine });
  const task = getDocument({ data: bytes, worker, enableXfa: false, useSystemFonts: false });
  const close = (): void => {
    void task.destroy().finally(() => {
      worker.destroy();
      engine.terminate();
    });
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
