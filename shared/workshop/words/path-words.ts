import { FIELDS } from '#shared/strings/fields.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { itemName } from './item-name.ts';
import { itemDepth, nounOf } from './nouns.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = FIELDS.fields;
const SECTIONS: Readonly<Record<string, string>> = FIELDS.sections;

export type PathWords = {
  /** The item or part of the workshop, such as “EP3” or “Frame”. */
  readonly thing: string;
  /** The field of it; empty where the whole thing is meant. */
  readonly field: string;
};

/** A place of the document in words. The workshop lends items their names. */
export function pathWords(workshop: unknown, path: readonly string[]): PathWords {
  const depth = itemDepth(path);
  if (depth > 0) {
    return { thing: itemName(workshop, path.slice(0, depth)), field: fieldWords(path.slice(depth)) };
  }
  const [first, ...rest] = path;
  if (first === undefined) return { thing: FIELDS.workshop, field: '' };
  const section = Object.hasOwn(SECTIONS, first) ? SECTIONS[first] : undefined;
  if (section !== undefined) return { thing: section, field: fieldWords(rest) };
  return { thing: FIELDS.workshop, field: fieldWords(path) };
}

/** The same as one phrase: “EP3, grade”. */
export function placeWords(workshop: unknown, path: readonly string[]): string {
  const { thing, field } = pathWords(workshop, path);
  return field === '' ? thing : `${thing}, ${field}`;
}

export function fieldWords(path: readonly string[]): string {
  const parts = path.map((key) => (Object.hasOwn(FIELD_WORDS, key) ? FIELD_WORDS[key] : plainWords(key)));
  // “growth answer” says no more than “growth”.
  if (parts.length > 1 && path.at(-1) === 'value') parts.pop();
  return parts.join(', ');
}

function plainWords(key: string): string {
  return /^[a-z]/.test(key)
    ? key
        .replaceAll(/([a-z])([A-Z])/g, (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`)
        .replaceAll('-', ' ')
    : key;
}

/** The collection a path stands in, as a heading. */
export function sectionWords(path: readonly string[]): string {
  const first = path[0];
  if (first === undefined) return FIELDS.workshop;
  return (
    (Object.hasOwn(SECTIONS, first) ? SECTIONS[first] : undefined) ??
    upperFirst(nounOf([first]) ?? FIELDS.workshop)
  );
}
