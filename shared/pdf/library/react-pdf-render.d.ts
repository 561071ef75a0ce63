import type { LaidOutNode } from './react-pdf-layout.d.ts';

/** The library’s own types name the one class of pdfkit; it draws on whatever takes its strokes. */
declare function render(canvas: object, document: LaidOutNode): void;

export { render as default };
