import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pdfPages } from '#test/helpers/pdf-text.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { measured } from './measured.ts';

/** The part of pdfkit that is used here; it comes with the drawing library and is no dependency of ours. */
type Document = {
  registerFont: (name: string, file: string) => void;
  font: (name: string) => Document;
  fontSize: (points: number) => Document;
  addPage: () => Document;
  text: (words: string, x: number, y: number, options: object) => Document;
  on: (event: string, listener: () => void) => void;
  end: () => void;
};

/** `draw-pdfkit.ts PDF`: the words of a finished report put on the same places by hand, and nothing laid out. */
const require = createRequire(createRequire(import.meta.url).resolve('@react-pdf/renderer'));
const Pdf: new (options: object) => Document = require('pdfkit');
const pages = pdfPages(readFileSync(process.argv[2] ?? ''));

function draw(): Promise<void> {
  return new Promise((done) => {
    const document = new Pdf({ size: 'A4', autoFirstPage: false });
    document.registerFont('text', reportFonts.inter.regular);
    document.on('data', () => undefined);
    document.on('end', done);
    document.font('text').fontSize(8);
    for (const { words } of pages) {
      document.addPage();
      for (const [at, { text, from }] of words.entries())
        document.text(text, from, 40 + (at % 90) * 8.5, { lineBreak: false });
    }
    document.end();
  });
}

console.log(JSON.stringify(await measured(draw)));
