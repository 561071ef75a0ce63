import { foldWord, wordsIn } from './search-terms.ts';

/** A piece of a sentence around the word that was found. */
export type Snippet = { readonly before: string; readonly hit: string; readonly after: string };

const BEFORE = 40;
const AFTER = 80;

/** The first line in which one of the terms stands, cut to what fits beside a title; undefined where none does. */
export function snippetOf(text: string, terms: ReadonlySet<string>): Snippet | undefined {
  for (const line of text.split('\n')) {
    let from = 0;
    for (const word of wordsIn(line)) {
      const at = line.indexOf(word, from);
      if (at < 0) continue;
      if (terms.has(foldWord(word))) {
        const end = at + word.length;
        return { before: endOf(line.slice(0, at)), hit: word, after: startOf(line.slice(end)) };
      }
      from = at + word.length;
    }
  }
  return undefined;
}

/** Counted in letters as people see them, so that none is cut in half. */
function startOf(text: string): string {
  const letters = Array.from(text);
  return letters.length <= AFTER ? text : `${letters.slice(0, AFTER).join('').trimEnd()}…`;
}

function endOf(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= BEFORE) return text;
  const kept = letters.slice(-BEFORE).join('');
  const space = kept.indexOf(' ');
  return `…${space < 0 ? kept : kept.slice(space + 1)}`;
}
