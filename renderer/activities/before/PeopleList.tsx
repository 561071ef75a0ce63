import { Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import { beforeStrings } from '#shared/strings/before.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { type PersonLine, peopleInOrder } from '../../people/people-view.ts';
import { usePart } from '../../session/session-context.ts';
import { type Send, useSend } from '../../session/use-send.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Teach } from '../../ui/Teach.tsx';
import styles from './PeopleList.module.css';

const words = beforeStrings.people;

/** Sides in the order of the capture line. */
export const SIDES = (['client', 'team', 'facilitator', 'guest'] as const).map((id) => ({
  id,
  title: words.sides[id],
}));

/** Who comes, in which role; each field is edited where it stands. */
export function PeopleList() {
  const people = usePart('people');
  const send = useSend();
  const lines = useMemo(() => peopleInOrder(people), [people]);
  return (
    <Section title={words.title} aside={words.count(lines.length)}>
      {lines.length === 0 ? (
        <Teach {...words.teach} />
      ) : (
        <ul>
          {lines.map((person) => (
            <PersonRow key={person.id} person={person} send={send} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type PersonRowProps = { readonly person: PersonLine; readonly send: Send };

const PersonRow = memo(function PersonRow({ person, send }: PersonRowProps) {
  const { id, name, role, side, present } = person;
  const edit = (changes: Partial<Pick<PersonLine, 'name' | 'role' | 'side' | 'present'>>) =>
    send({ name: 'person.edit', payload: { id, changes } });
  return (
    <li className={styles['person']} data-item={id}>
      <EditableText
        quiet
        label={words.name}
        labelHidden
        value={name}
        placeholder={words.name}
        maxLength={LIMITS.word}
        onCommit={(text) => edit({ name: text })}
      />
      <EditableText
        quiet
        label={words.roleOf(name)}
        labelHidden
        value={role}
        placeholder={words.role}
        maxLength={LIMITS.word}
        onCommit={(text) => edit({ role: text })}
      />
      <SelectField
        label={words.sideOf(name)}
        labelHidden
        value={side}
        options={SIDES.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(value) => {
          const next = SIDES.find((one) => one.id === value);
          if (next !== undefined) edit({ side: next.id });
        }}
      />
      <label className={styles['present']}>
        <input
          type="checkbox"
          checked={present}
          aria-label={words.presentOf(name)}
          onChange={({ target }) => edit({ present: target.checked })}
        />
        <span>{words.present}</span>
      </label>
      <IconButton
        small
        icon={Trash2}
        label={words.remove(name)}
        onClick={() => send({ name: 'person.remove', payload: { id } })}
      />
    </li>
  );
});
