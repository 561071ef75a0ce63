import type { Places } from './places.ts';

const BETWEEN_WORDS = /[\p{Z}\p{P}\p{S}\p{C}]+/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const LONGEST = 48;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Letters that stay after their accents are taken off, and are typed as others all the same. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Accents and capitals make no difference: “łódź” is found by “lodz”. */
export function foldText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '');
  return plain.replaceAll(/[łßøæœđðþı]/g, (letter) => TYPED_AS[letter] ?? letter);
}

export function foldWord(word: string): string {
  return foldText(word).slice(0, LONGEST);
}

/** The words of a text as they are written. Scripts that put no spaces between words are divided by their own rules. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const piece of text.split(BETWEEN_WORDS)) {
    if (piece === '') continue;
    if (!WITHOUT_SPACES.test(piece)) words.push(piece);
    else for (const { segment, isWordLike } of segmenter.segment(piece)) if (isWordLike) words.push(segment);
  }
  return words;
}

/** A text as the search knows it: each of its words once, folded. */
export function searchTerms(text: string): string {
  return [...new Set(wordsIn(text).map(foldWord))].filter((term) => term !== '').join(' ');
}

export function searchTermsOf(places: Places): string {
  return searchTerms(Object.values(places).join('\n'));
}
