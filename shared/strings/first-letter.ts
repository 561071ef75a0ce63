/** For the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For the middle of one; an abbreviation such as “API” keeps its capitals. */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== '' && second !== ' ' && second === second.toUpperCase();
  return isAbbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
