/** What is used of pdfkit, which brings no types. */
type StructureContent = { readonly refs: readonly unknown[] };
export type StructureElement = {
  add(child: StructureElement | StructureContent): StructureElement;
};

/** The part of it that marks what stands on a page. */
export type TaggedFile = {
  struct(type: string, options?: { readonly alt?: string; readonly scope?: string }): StructureElement;
  addStructure(element: StructureElement): unknown;
  markStructureContent(type: string): StructureContent;
  markContent(type: 'Artifact'): unknown;
  endMarkedContent(): unknown;
};

declare class PDFDocument implements TaggedFile {
  constructor(options: {
    readonly tagged: boolean;
    readonly pdfVersion: string;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  });
  readonly _root: { readonly data: Record<string, unknown> };
  struct: TaggedFile['struct'];
  addStructure: TaggedFile['addStructure'];
  markStructureContent: TaggedFile['markStructureContent'];
  markContent: TaggedFile['markContent'];
  endMarkedContent: TaggedFile['endMarkedContent'];
  /** What was asked for last. */
  _font: object | null;
  font(source: string | object, family?: string | number | null, size?: number): this;
  fontSize(points: number): this;
  addPage(options?: object): this;
  on(event: 'data', listener: (part: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
}

export { PDFDocument as default };
