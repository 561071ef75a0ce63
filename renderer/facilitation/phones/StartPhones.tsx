import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { RoomAddresses } from '#shared/host/room-methods.ts';
import { phonesStrings, roomProblems } from '#shared/strings/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Phones.module.css';
import type { Phones } from './phones-context.ts';

const words = phonesStrings.start;

type Address = Extract<RoomAddresses, { kind: 'available' }>['addresses'][number];

/** Before phones are on: what it means, and which network. */
export function StartPhones({ phones }: { readonly phones: Phones }) {
  const [list, setList] = useState<readonly Address[] | 'unavailable'>();
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [starting, setStarting] = useState(false);
  const { addresses } = phones;

  const look = useCallback(async (): Promise<void> => {
    const found = await addresses();
    if (!('kind' in found)) return setProblem(found);
    if (found.kind === 'unavailable') return setList('unavailable');
    setList(found.addresses);
    setChosen((before) =>
      found.addresses.some(({ address }) => address === before)
        ? before
        : (found.addresses[0]?.address ?? ''),
    );
  }, [addresses]);
  useEffect(() => void look(), [look]);

  async function start(): Promise<void> {
    setStarting(true);
    setProblem(await phones.start(chosen));
    setStarting(false);
  }

  if (list === 'unavailable') return <Notice message={roomProblems.onlyOnTheDesktop} />;
  const isAlone = list?.every(({ sort }) => sort === 'this-computer') === true;
  return (
    <form
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{phonesStrings.lead}</p>
      <p className={styles['privacy']}>
        <strong>{words.warning}</strong> {words.warningMore}
      </p>
      <fieldset className={styles['addresses']}>
        <legend className={styles['legend']}>{words.address}</legend>
        {isAlone ? <p className={styles['hint']}>{words.none}</p> : null}
        {list?.map(({ address, name, sort }) => (
          <label key={`${name} ${address}`} className={styles['address']}>
            <input
              type="radio"
              name="address"
              checked={address === chosen}
              onChange={() => setChosen(address)}
            />
            <span className={styles['number']}>{address}</span>
            <span className={styles['hint']}>
              {words.sorts[sort] === '' ? name : `${name}, ${words.sorts[sort]}`}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles['hint']}>{words.hotspot}</p>
      {problem === undefined ? null : <Notice message={problem} />}
      <div className={styles['actions']}>
        <Button look="primary" submits disabled={starting || chosen === ''}>
          {starting ? words.starting : words.go}
        </Button>
        <Button look="plain" onClick={() => void look()}>
          {words.look}
        </Button>
      </div>
    </form>
  );
}
