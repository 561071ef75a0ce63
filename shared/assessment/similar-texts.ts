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

/** The same sentences are looked at again after each change; what carries them does not change. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 20_000;

/** The words that carry a sentence, each once and without its ending. */
export function carryingWords(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = text
    .toLowerCase()
    .replaceAll(/n['’]t\b/gu, ' not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const carrying = new Set(words.map((word) => (NEGATIONS.has(word) ? 'not' : stem(word))));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, carrying);
  return carrying;
}

/** Whether two sets of carrying words say the same. A sentence and its denial never do. */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0 || a.has('not') !== b.has('not')) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const alike = (2 * shared) / (a.size + b.size);
  const adds = shared === Math.min(a.size, b.size);
  return alike >= (adds ? ADDED_FROM : ALIKE_FROM);
}

/**
 * For each sentence those before it that may say the same, first to last. Two that do share so many words that they
 * share one of their rarest already, so that few have to be compared out of thousands.
 */
export function alikeBefore(sentences: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const uses = new Map<string, number>();
  for (const words of sentences) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const users = new Map<string, number[]>();
  return sentences.map((words, at) => {
    const found = new Set<number>();
    for (const word of rarest(words, uses)) {
      const before = users.get(word) ?? [];
      for (const other of before) found.add(other);
      before.push(at);
      users.set(word, before);
    }
    return [...found].sort((a, b) => a - b);
  });
}

/**
 * So many of a sentence's words that whatever says the same has one of them among its own: by the milder limit they share
 * at least this part of the longer one's words, or the shorter would be too short.
 */
function rarest(words: ReadonlySet<string>, uses: ReadonlyMap<string, number>): readonly string[] {
  const leastShared = ADDED_FROM / (2 - ADDED_FROM);
  const count = words.size - Math.ceil(words.size * leastShared - 1e-9) + 1;
  const rarestFirst = [...words].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1));
  return rarestFirst.slice(0, count);
}

function stem(word: string): string {
  const short = word.replace(ENDINGS, '');
  return short.length >= SHORTEST_STEM ? short : word;
}
