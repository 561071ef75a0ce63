/** One part of the page: its heading and its lines. A part without lines is left out. */
export type PagePart = { readonly title: string; readonly lines: readonly string[] };
