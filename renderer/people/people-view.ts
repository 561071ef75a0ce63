import { inOrder } from '#shared/base/in-order.ts';
import { peopleStrings as words } from '#shared/strings/people.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

type Person = NonNullable<Workshop['people'][PersonId]>;

export type PersonLine = Person & {
  readonly id: PersonId;
  /** Name and role in one line. */
  readonly said: string;
};

/** Everybody, in the order they were put in. */
export function peopleInOrder(people: Workshop['people']): readonly PersonLine[] {
  return inOrder(people).map(([id, person]) => ({
    ...person,
    id,
    said: words.said(person.name, person.role),
  }));
}

/** “Name, role”: what stands before the first comma is the name. */
export function parsePerson(text: string): { readonly name: string; readonly role: string } {
  const [name = '', ...role] = text.split(/[,;\t·]/).map((part) => part.trim());
  return { name, role: role.filter((part) => part !== '').join(', ') };
}
