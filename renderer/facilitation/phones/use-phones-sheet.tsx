import { lazy, type ReactNode, Suspense, useState } from 'react';
import { phonesStrings as words } from '#shared/strings/phones.ts';
import type { Action } from '../../actions/action.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PhonesSign.module.css';
import { usePhones } from './phones-context.ts';

const PhonesSheet = lazy(async () => ({ default: (await import('./PhonesSheet.tsx')).PhonesSheet }));

type PhonesParts = {
  readonly action: Action;
  readonly sheet: ReactNode;
  /** In sight for as long as phones are on. */
  readonly sign: ReactNode;
};

export function usePhonesSheet(): PhonesParts {
  const [shown, setShown] = useState(false);
  const { room } = usePhones();
  const seats = room.kind === 'open' ? room.seats : [];
  const inRoom = seats.filter(({ stage }) => stage === 'in').length;
  const waiting = seats.filter(({ stage, connected }) => stage === 'waiting' && connected).length;
  return {
    action: { id: 'phones', label: words.menu, group: 'room', run: () => setShown(true) },
    sheet: shown ? (
      <Suspense>
        <PhonesSheet onClose={() => setShown(false)} />
      </Suspense>
    ) : null,
    sign:
      room.kind === 'open' ? (
        <Button size="small" className={styles['sign']} onClick={() => setShown(true)}>
          {words.sign(inRoom, waiting)}
        </Button>
      ) : null,
  };
}
