import type { LaidOutNode } from '@react-pdf/layout';
import render from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import { joinBytes } from '#shared/base/join-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { dropEmptyRuns } from './drop-empty-runs.ts';
import { tagPages } from './tag-pages.ts';

/** Tells each page before it is drawn, and opens each font once. */
class ToldPages extends PDFDocument {
  begins: (page: number) => void = () => undefined;
  #page = 0;
  // By object: while the library sets itself up, and this is not there yet, it asks for fonts by name only.
  readonly #opened = new Map<object, object>();

  /** For every piece of text the library opens its font anew, only to find that it is one that it has. */
  override font(source: string | object, family?: string | number | null, size?: number): this {
    if (typeof source === 'string') return super.font(source, family, size);
    const opened = this.#opened.get(source);
    if (opened !== undefined && typeof family === 'number') {
      this._font = opened;
      return this.fontSize(family);
    }
    super.font(source, family, size);
    if (this._font !== null) this.#opened.set(source, this._font);
    return this;
  }

  override addPage(options?: object): this {
    this.#page += 1;
    this.begins?.(this.#page);
    return super.addPage(options);
  }
}

/** Pages on their places to the bytes of a file. The same report gives the same bytes: it is dated by its last change. */
export function writePdf(
  report: Report,
  laidOut: LaidOutNode,
  written: (page: number, pages: number) => void,
): Promise<Uint8Array> {
  const madeAt = new Date(report.madeAt);
  const file = new ToldPages({
    // Marks what stands on the pages for whoever has them read aloud; they came with 1.4 and are whole in 1.7.
    tagged: true,
    pdfVersion: '1.7',
    lang: report.language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: report.title,
      Author: report.brand.consultancy || report.runningHead,
      Subject: report.runningHead,
      Creator: 'Nextproof',
      Producer: 'Nextproof',
      CreationDate: madeAt,
      ModificationDate: madeAt,
    },
  });
  // Readers open it with the bookmarks beside the pages.
  file._root.data['PageMode'] = 'UseOutlines';
  const pages = laidOut.children?.length ?? 0;
  file.begins = (page) => written(page, pages);
  dropEmptyRuns(laidOut);
  tagPages(file, laidOut);
  return new Promise((done) => {
    const parts: Uint8Array[] = [];
    file.on('data', (part) => parts.push(part));
    file.on('end', () => done(joinBytes(parts)));
    render(file, laidOut);
  });
}
