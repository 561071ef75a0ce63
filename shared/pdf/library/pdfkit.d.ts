/** What is used of pdfkit, which brings no types. */
declare class PDFDocument {
  constructor(options: {
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  });
  readonly _root: { readonly data: Record<string, unknown> };
  addPage(options?: object): this;
  on(event: 'data', listener: (part: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
}

export { PDFDocument as default };
