import { useMemo } from 'react';
import { peopleStrings as words } from '#shared/strings/people.ts';
import { type PersonId, personId } from '#shared/workshop/schema/ids.ts';
import { useSelected } from '../session/session-context.ts';
import type { SessionState } from '../session/session-state.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { peopleInOrder } from './people-view.ts';

type PersonSelectProps = {
  readonly label: string;
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
};

function selectPeople({ workshop }: SessionState): SessionState['workshop']['people'] {
  return workshop.people;
}

/** One of the people of the workshop, or nobody yet. */
export function PersonSelect({ label, value, onChange }: PersonSelectProps) {
  const people = useSelected(selectPeople);
  const options = useMemo(
    () => [
      { value: '', label: words.nobody },
      ...peopleInOrder(people).map(({ id, said }) => ({ value: id, label: said })),
    ],
    [people],
  );
  return (
    <SelectField
      stacked
      label={label}
      value={value ?? ''}
      options={options}
      onChange={(id) => onChange(id === '' ? null : personId.parse(id))}
    />
  );
}
