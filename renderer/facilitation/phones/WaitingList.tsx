import { useId, useState } from 'react';
import type { Seat } from '#shared/host/room-methods.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Phones.module.css';
import type { Phones } from './phones-context.ts';

const words = phonesStrings.waiting;

type WaitingListProps = { readonly seats: readonly Seat[]; readonly phones: Phones };

/** Who wants to come in. Nobody is in before the facilitator says so. */
export function WaitingList({ seats, phones }: WaitingListProps) {
  const people = usePart('people');
  const list = useId();
  return (
    <Section
      title={words.heading(seats.length)}
      aside={
        seats.length < 2 ? undefined : (
          <Button
            size="small"
            onClick={() => {
              for (const { id } of seats) phones.admit(id, '');
            }}
          >
            {words.admitAll}
          </Button>
        )
      }
    >
      <datalist id={list}>
        {Object.entries(people).map(([id, { name }]) =>
          name === '' ? null : <option key={id} value={name} />,
        )}
      </datalist>
      {seats.length === 0 ? (
        <p className={styles['empty']}>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {seats.map((seat) => (
            <WaitingRow key={seat.id} seat={seat} phones={phones} list={list} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type WaitingRowProps = { readonly seat: Seat; readonly phones: Phones; readonly list: string };

function WaitingRow({ seat, phones, list }: WaitingRowProps) {
  const [name, setName] = useState('');
  const { id, drawn } = seat;
  return (
    <li>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          phones.admit(id, name);
        }}
      >
        <span className={styles['drawn']}>{drawn}</span>
        <TextField
          label={words.name(drawn)}
          labelHidden
          className={styles['name']}
          placeholder={words.placeholder}
          list={list}
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button size="small" submits aria-label={words.admitThat(drawn)}>
          {words.admit}
        </Button>
        <Button
          size="small"
          look="plain"
          aria-label={words.turnAwayThat(drawn)}
          onClick={() => phones.remove(id)}
        >
          {words.turnAway}
        </Button>
      </form>
      {seat.sharesAddress ? <p className={styles['hint']}>{words.shared}</p> : null}
    </li>
  );
}
