import { useMemo } from 'react';
import { type PersonId, personId } from '#shared/workshop/schema/ids.ts';
import { usePart } from '../session/session-context.ts';
import { useSend } from '../session/use-send.ts';
import { peopleInOrder } from './people-view.ts';

type PersonOption = { readonly id: PersonId; readonly name: string; readonly said: string };

type People = {
  readonly people: readonly PersonOption[];
  /** Adds somebody by name to the workshop; undefined where that was refused. */
  readonly add: (name: string) => PersonId | undefined;
};

/** The people of the workshop, to be chosen from. */
export function usePeople(): People {
  const people = usePart('people');
  const send = useSend();
  return useMemo(
    () => ({
      people: peopleInOrder(people).map(({ id, name, role, said }) => ({
        id,
        name: name || role || id,
        said,
      })),
      add: (name) => {
        const id = personId.parse(crypto.randomUUID());
        return send({ name: 'person.add', payload: { id, item: { name, side: 'team' } } }) ? id : undefined;
      },
    }),
    [people, send],
  );
}
