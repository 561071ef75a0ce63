import { useMemo } from 'react';
import { type PersonId, personId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { useSelected } from '../session/session-context.ts';
import type { SessionState } from '../session/session-state.ts';
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
  const people = useSelected(selectPeople);
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

function selectPeople({ workshop }: SessionState): Workshop['people'] {
  return workshop.people;
}
