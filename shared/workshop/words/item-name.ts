import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { FIELDS } from '#shared/strings/fields.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { nounFor } from './nouns.ts';

/** Ids of the playbook are short codes people know, such as EP3 or DM1; an item without words of its own goes by them. */
const CODE = /^[A-Z]{1,3}\d{0,2}$/;
const LONGEST = 60;

/** What people call an item: “Onboarding”, EP3, plan item “Set up monitoring”. */
export function itemName(workshop: unknown, path: readonly string[]): string {
  const id = path.at(-1) ?? '';
  const noun = nounFor(path.slice(0, -1));
  const words = wordsOf(workshop, path);
  if (words !== '') return upperFirst(FIELDS.named(noun, shorten(words)));
  return CODE.test(id) ? id : upperFirst(FIELDS.coded(noun, id));
}

/** Its own words without the noun, in quotation marks, for lists; its id where it has none. */
export function quotedName(workshop: unknown, path: readonly string[]): string {
  const words = wordsOf(workshop, path);
  return words === '' ? (path.at(-1) ?? '') : `“${shorten(words)}”`;
}

/** An item of the matrix that follows from an answer has that answer’s words. */
const COMES_FROM: Readonly<Record<string, readonly string[]>> = {
  part: ['surface', 'parts'],
  note: ['surface', 'notes'],
  claim: ['claims'],
};

function wordsOf(workshop: unknown, path: readonly string[]): string {
  const own = ownWords(valueAt(workshop, path));
  const [root, id = ''] = path;
  if (own !== '' || root !== 'matrix') return own;
  const [kind = '', ...of] = id.split('-');
  const source = COMES_FROM[kind];
  return source === undefined ? '' : ownWords(valueAt(workshop, [...source, of.join('-')]));
}

function ownWords(item: unknown): string {
  if (!isRecord(item)) return '';
  if (isRecord(item.own) && typeof item.own.text === 'string') return item.own.text;
  for (const field of ['title', 'name', 'text', 'label']) {
    const words = item[field];
    if (typeof words === 'string' && words !== '') return words;
  }
  return '';
}

export function shorten(words: string): string {
  const oneLine = words.replaceAll(/\s+/g, ' ').trim();
  const letters = Array.from(oneLine);
  return letters.length <= LONGEST ? oneLine : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
