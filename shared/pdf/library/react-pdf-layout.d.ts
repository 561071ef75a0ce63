/** What is used of a document that was laid out. */
export type LaidOutNode = {
  type: string;
  box?: { top: number; left: number; width: number; height: number };
  style?: Readonly<Record<string, unknown>>;
  /** Of a text. */
  lines?:
    | readonly { readonly string: string; runs?: readonly { readonly glyphs?: readonly unknown[] }[] }[]
    | null;
  props?: Readonly<Record<string, unknown>>;
  children?: LaidOutNode[];
};

/** The library’s own types bring those of Node into code that also runs in a browser, and leave out the fonts. */
declare function layout(document: object, fonts: object): Promise<LaidOutNode>;

export { layout as default };
