import { type KeyboardEvent, useState } from 'react';
import { peopleStrings as words } from '#shared/strings/people.ts';
import { type PersonId, personId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { usePeople } from './use-people.ts';

type PersonFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** The role beside the name, where there is room for it. */
  readonly withRole?: boolean;
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
};

const SOMEONE = '+';

/** One of the people of the workshop, or a new one by name, without leaving the place. */
export function PersonField(props: PersonFieldProps) {
  const { label, labelHidden = false, withRole = false, value, onChange } = props;
  const { people, add } = usePeople();
  const [name, setName] = useState<string>();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setName(undefined);
    else if (event.key === 'Enter') take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function take(): void {
    const said = (name ?? '').trim();
    setName(undefined);
    if (said !== '') onChange(add(said) ?? null);
  }

  if (name !== undefined) {
    return (
      <TextField
        label={labelHidden ? words.newPerson : label}
        labelHidden={labelHidden}
        aria-label={words.newPerson}
        placeholder={words.newPerson}
        value={name}
        maxLength={LIMITS.word}
        autoComplete="off"
        autoFocus
        onChange={({ target }) => setName(target.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
    );
  }
  return (
    <SelectField
      stacked
      label={label}
      labelHidden={labelHidden}
      value={value ?? ''}
      options={[
        { value: '', label: words.nobody },
        ...people.map((person) => ({ value: person.id, label: withRole ? person.said : person.name })),
        { value: SOMEONE, label: words.someone },
      ]}
      onChange={(id) => (id === SOMEONE ? setName('') : onChange(id === '' ? null : personId.parse(id)))}
    />
  );
}
