/** What a drop or the clipboard carries, as far as it matters here. */
type Carried = { readonly files: Iterable<File>; readonly types: readonly string[] };

/** Workshop files that are dropped are opened, wherever they fall. */
const WORKSHOP_FILE = /\.(?:nextproof|json)$/i;

export function carriesFiles({ types }: Carried): boolean {
  return types.includes('Files');
}

/** The files of a drop that are meant for a thing; none where a workshop file is among them. */
export function filesDropped({ files }: Carried): readonly File[] {
  const all = [...files];
  return all.some(({ name }) => WORKSHOP_FILE.test(name)) ? [] : all;
}

/** The files of a paste. Text that came along with a picture, as from a word processor, goes into the field being typed in. */
export function filesPasted({ files, types }: Carried, isTyping: boolean): readonly File[] {
  return isTyping && types.includes('text/plain') ? [] : [...files];
}
