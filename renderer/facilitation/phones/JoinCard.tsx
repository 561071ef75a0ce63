import type { OpenRoom } from '#shared/host/room-methods.ts';
import { phonesStrings } from '#shared/strings/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import styles from './Phones.module.css';
import type { Phones } from './phones-context.ts';
import { QrCode } from './QrCode.tsx';

const words = phonesStrings.join;

type JoinCardProps = {
  readonly room: OpenRoom;
  readonly phones: Phones;
  readonly large: boolean;
  readonly onLarge: (large: boolean) => void;
};

/** How people get in: to scan, to type, and nothing else that the room should not see. */
export function JoinCard({ room, phones, large, onLarge }: JoinCardProps) {
  const say = useSay();
  const { address, port, token, code, joining } = room;
  const place = `${address}:${port}`;
  return (
    <section className={large ? styles['joinLarge'] : styles['join']} aria-label={words.heading}>
      {joining ? (
        <>
          <QrCode text={`http://${place}/#${token}`} label={words.qr} />
          <div>
            <p className={styles['hint']}>{words.scan}</p>
            <dl className={styles['facts']}>
              <div>
                <dt>{words.address}</dt>
                <dd className={styles['place']}>{place}</dd>
              </div>
              <div>
                <dt>{words.code}</dt>
                {code === null ? (
                  <dd className={styles['warning']}>{words.noCode}</dd>
                ) : (
                  <dd className={styles['code']}>{`${code.slice(0, 3)} ${code.slice(3)}`}</dd>
                )}
              </div>
            </dl>
          </div>
        </>
      ) : (
        <p className={styles['closed']}>{words.closed}</p>
      )}
      <div className={styles['actions']}>
        {joining ? (
          <>
            <Button size="small" onClick={() => onLarge(!large)}>
              {large ? words.small : words.large}
            </Button>
            <Button
              size="small"
              onClick={() => {
                phones.rotate();
                say(words.rotated);
              }}
            >
              {words.rotate}
            </Button>
          </>
        ) : null}
        <Button size="small" onClick={() => phones.setJoining(!joining)}>
          {joining ? words.close : words.reopen}
        </Button>
      </div>
    </section>
  );
}
