/** For sentences of the app: a figure and its sign stay on one line, and a point between two things ends a line. */
export function keptTogether(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) %/g, '\u00A0%').replaceAll(' ·', '\u00A0·');
}
