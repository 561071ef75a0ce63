import { type KeyboardEvent, useState } from 'react';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export type PersonOption = { readonly id: string; readonly name: string };

type PersonFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly people: readonly PersonOption[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Somebody who is not on the list yet; whoever adds them also chooses them. */
  readonly onAdd: (name: string) => void;
  readonly words: { readonly nobody: string; readonly someone: string; readonly newPerson: string };
};

const SOMEONE = '+';

/** One of the people of the workshop, or a new one by name, without leaving the place. */
export function PersonField(props: PersonFieldProps) {
  const { label, labelHidden = false, people, value, onChange, onAdd, words } = props;
  const [name, setName] = useState<string>();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setName(undefined);
    else if (event.key === 'Enter') add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function add(): void {
    const said = (name ?? '').trim();
    setName(undefined);
    if (said !== '') onAdd(said);
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
        onBlur={add}
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
        ...people.map((person) => ({ value: person.id, label: person.name })),
        { value: SOMEONE, label: words.someone },
      ]}
      onChange={(id) => (id === SOMEONE ? setName('') : onChange(id === '' ? null : id))}
    />
  );
}
