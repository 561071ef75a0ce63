import { upperFirst } from '#shared/strings/first-letter.ts';
import { projectorStrings } from '#shared/strings/projector.ts';
import { nameFinder } from '#shared/workshop/anonymous/name-finder.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { MOST_LETTERS } from './projected.ts';

type People = Workshop['people'];

/** In place of a name; a role would say as much in a small team. */
const INSTEAD = projectorStrings.somebody;
const AT_THE_BEGINNING = new RegExp(`(?<=^|[.!?] )${INSTEAD}(?= )`, 'g');

const finders = new WeakMap<People, ReturnType<typeof nameFinder>>();

/** Every text of a value without the names of the people of the workshop, wherever somebody wrote them, and no longer for it than fits. */
export function withoutNames<T>(value: T, people: People): T {
  const finder =
    finders.get(people) ?? nameFinder(Object.values(people).map(({ name }) => ({ name, instead: INSTEAD })));
  finders.set(people, finder);
  // The same shape with other texts.
  return replaced(value, (text) =>
    finder.everywhere(text).replaceAll(AT_THE_BEGINNING, upperFirst(INSTEAD)).slice(0, MOST_LETTERS),
  ) as T;
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, replace)]));
}
