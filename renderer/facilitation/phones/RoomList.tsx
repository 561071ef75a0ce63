import type { OpenRoom, Seat } from '#shared/host/room-methods.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Phones.module.css';
import { nameOf } from './phone-voters.ts';
import type { Phones } from './phones-context.ts';

const words = phonesStrings.room;

type RoomListProps = {
  readonly seats: readonly Seat[];
  readonly question: OpenRoom['question'];
  readonly phones: Phones;
};

/** Who is in and how far they are; never what they chose. */
export function RoomList({ seats, question, phones }: RoomListProps) {
  const voted = seats.filter(({ vote }) => vote === 'voted').length;
  return (
    <Section
      title={words.heading(seats.length)}
      aside={question === null || seats.length === 0 ? undefined : words.voted(voted, seats.length)}
    >
      {seats.length === 0 ? (
        <p className={styles['empty']}>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {seats.map((seat) => {
            const name = nameOf(seat);
            const state = stateOf(seat);
            return (
              <li key={seat.id}>
                <div className={styles['row']}>
                  <span className={styles['person']}>
                    <span className={styles['drawn']}>{name}</span>
                    {seat.name === '' ? null : <span className={styles['hint']}>{seat.drawn}</span>}
                  </span>
                  <span className={styles['state']} data-state={state}>
                    {words.states[state]}
                  </span>
                  <label className={styles['scribe']} title={words.scribeThat(name)}>
                    <input
                      type="checkbox"
                      aria-label={words.scribeThat(name)}
                      checked={seat.scribe}
                      onChange={({ target }) => phones.setScribe(seat.id, target.checked)}
                    />
                    <span aria-hidden="true">{words.scribe}</span>
                  </label>
                  <Button
                    size="small"
                    look="plain"
                    aria-label={words.removeThat(name)}
                    onClick={() => phones.remove(seat.id)}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function stateOf({ connected, vote }: Seat): keyof typeof words.states {
  if (vote === 'voted') return 'voted';
  if (!connected) return 'away';
  return vote === 'seen' ? 'seen' : 'here';
}
