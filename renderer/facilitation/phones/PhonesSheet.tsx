import { useState } from 'react';
import { phonesStrings as words } from '#shared/strings/phones.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { IdeaInbox } from './IdeaInbox.tsx';
import { JoinCard } from './JoinCard.tsx';
import styles from './Phones.module.css';
import { usePhones } from './phones-context.ts';
import { RoomList } from './RoomList.tsx';
import { StartPhones } from './StartPhones.tsx';
import { WaitingList } from './WaitingList.tsx';

/** Everything about phones in one place: starting, who comes in, who is in, what they send. */
export function PhonesSheet({ onClose }: { readonly onClose: () => void }) {
  const phones = usePhones();
  const { room } = phones;
  const [wantsLarge, setLarge] = useState(false);
  const isOpen = room.kind === 'open';
  const large = isOpen && room.joining && wantsLarge;
  return (
    <Sheet
      open
      width={isOpen ? 'wide' : 'medium'}
      title={words.title}
      closeLabel={shellStrings.close}
      onClose={onClose}
    >
      {isOpen ? (
        <div className={styles['stack']}>
          {room.reachable ? null : <Notice message={words.join.unreachable} />}
          <div className={large ? styles['stack'] : styles['columns']}>
            <JoinCard room={room} phones={phones} large={large} onLarge={setLarge} />
            {large ? null : (
              <div>
                <WaitingList
                  seats={room.seats.filter(({ stage, connected }) => stage === 'waiting' && connected)}
                  phones={phones}
                />
                <RoomList
                  seats={room.seats.filter(({ stage }) => stage === 'in')}
                  question={room.question}
                  phones={phones}
                />
                <IdeaInbox />
              </div>
            )}
          </div>
          {large ? null : (
            <div className={styles['actions']}>
              <Button onClick={phones.stop}>{words.stop}</Button>
            </div>
          )}
        </div>
      ) : (
        <div className={styles['stack']}>
          {room.failed ? <Notice message={words.failed} /> : null}
          <StartPhones phones={phones} />
        </div>
      )}
    </Sheet>
  );
}
