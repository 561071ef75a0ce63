import { FIELDS } from '#shared/strings/fields.ts';

const NOUNS: Readonly<Record<string, string>> = FIELDS.nouns;

/** The noun of a collection's items; undefined where the path is no collection. */
export function nounOf(collection: readonly string[]): string | undefined {
  const key = collection.join('.');
  return Object.hasOwn(NOUNS, key) ? NOUNS[key] : undefined;
}

export function nounFor(collection: readonly string[]): string {
  return nounOf(collection) ?? collection.at(-1) ?? FIELDS.workshop;
}

/** How many leading steps of a path name one item of a collection; 0 where it names none. */
export function itemDepth(path: readonly string[]): 0 | 2 | 3 {
  if (path.length >= 2 && nounOf(path.slice(0, 1)) !== undefined) return 2;
  if (path.length >= 3 && nounOf(path.slice(0, 2)) !== undefined) return 3;
  return 0;
}
