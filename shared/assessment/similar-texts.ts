const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been by can do does for from has have in is it its of on or our so that the their them they this to us was we were will with you your'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set([
  'cannot',
  'never',
  'no',
  'nobody',
  'none',
  'not',
  'nothing',
  'without',
]);
const ENDINGS = /(?:ing|ed|es|s)$/;
const SHORTEST_STEM = 3;
const ALIKE_FROM = 0.85;
/** One sentence that only adds words to the other repeats it; one that puts another word in its place does not. */
const ADDED_FROM = 0.75;

/** The words that carry a sentence, each once and without its ending. */
export function carryingWords(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replaceAll(/n['’]t\b/gu, ' not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return new Set(words.map((word) => (NEGATIONS.has(word) ? 'not' : stem(word))));
}

/** Whether two sets of carrying words say the same. A sentence and its denial never do. */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0 || a.has('not') !== b.has('not')) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  const alike = (2 * shared) / (a.size + b.size);
  const adds = shared === Math.min(a.size, b.size);
  return alike >= (adds ? ADDED_FROM : ALIKE_FROM);
}

function stem(word: string): string {
  const short = word.replace(ENDINGS, '');
  return short.length >= SHORTEST_STEM ? short : word;
}
