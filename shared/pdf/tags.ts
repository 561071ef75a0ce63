/**
 * What a part of a page is, for whoever has the file read aloud. Parts of one thing that was split over pages, or that
 * is drawn as several, carry the same tag object.
 */
export type Tag = {
  readonly type:
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'L'
    | 'LI'
    | 'LBody'
    | 'TOC'
    | 'TOCI'
    | 'Figure';
  /** What a picture shows, in words. */
  readonly alt?: string;
  /** Stands by itself, also where it is drawn in one piece with something else. */
  readonly apart?: true;
  /** What it belongs to where that is no box of its own. */
  readonly within?: Tag;
};

/** The library keeps what it does not know; its types do not say so. */
export function tagged(tag: Tag): { readonly tag: Tag } {
  return { tag };
}
