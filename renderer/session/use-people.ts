import { useMemo } from 'react';
import { inOrder } from '#shared/base/in-order.ts';
import { type PersonId, personId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { PersonOption } from '../ui/PersonField.tsx';
import { useSelected } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import { useSend } from './use-send.ts';

type People = {
  readonly people: Workshop['people'];
  readonly options: readonly PersonOption[];
  /** Adds somebody by name to the workshop; undefined where that was refused. */
  readonly add: (name: string) => PersonId | undefined;
};

/** The people of the workshop, to be chosen as owners. */
export function usePeople(): People {
  const people = useSelected(selectPeople);
  const send = useSend();
  return useMemo(
    () => ({
      people,
      options: inOrder(people).map(([id, { name, role }]) => ({ id, name: name || role || id })),
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
