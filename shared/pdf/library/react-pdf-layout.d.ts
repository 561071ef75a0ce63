export type LaidOutBox = {
  top: number;
  left: number;
  width: number;
  height: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly borderTopWidth?: number;
  readonly borderBottomWidth?: number;
};

export type LaidOutLine = {
  readonly string: string;
  readonly box: { readonly y: number; readonly height: number };
  runs?: readonly { readonly glyphs?: readonly unknown[] }[];
};

/** What is used of a document that was laid out. */
export type LaidOutNode = {
  type: string;
  box?: LaidOutBox;
  style?: Readonly<Record<string, unknown>>;
  /** Of a text. */
  lines?: readonly LaidOutLine[] | null;
  props?: Readonly<Record<string, unknown>>;
  children?: LaidOutNode[];
};

/** The library’s own types bring those of Node into code that also runs in a browser, and leave out the fonts. */
declare function layout(document: object, fonts: object): Promise<LaidOutNode>;

export { layout as default };
