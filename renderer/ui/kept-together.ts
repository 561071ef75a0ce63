/** For sentences of the app: a figure and its unit stay on one line, and a point between two things ends a line. */
export function keptTogether(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) (?=%|[kM]B\b)/g, '\u00A0').replaceAll(' ·', '\u00A0·');
}
