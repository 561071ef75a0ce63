import { useEffect, useState } from 'react';
import type { ToProjector } from '#shared/projector/projected.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import styles from './ProjectorPage.module.css';
import { RoomScreenView } from './RoomScreenView.tsx';
import { BEAT_MS, type ScreenReceiver } from './screen-channel.ts';

/** The page of the second window. It opens no workshop and no database: it draws what it is sent. */
export function ProjectorPage({ channel }: { readonly channel: ScreenReceiver }) {
  const [shown, setShown] = useState<ToProjector>();

  useEffect(() => {
    let isEmpty = true;
    const stop = channel.listen((message) => {
      isEmpty = false;
      setShown(message);
    });
    const here = (): void => channel.send({ kind: isEmpty ? 'empty' : 'here' });
    here();
    const beat = setInterval(here, BEAT_MS);
    const leave = (): void => channel.send({ kind: 'left' });
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault();
        channel.send({ kind: 'blank-key' });
      } else if (event.key.toLowerCase() === 'f') {
        void (document.fullscreenElement === null
          ? document.documentElement.requestFullscreen()
          : document.exitFullscreen());
      }
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('keydown', press);
    return () => {
      stop();
      clearInterval(beat);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('keydown', press);
    };
  }, [channel]);

  if (shown?.kind === 'show') return <RoomScreenView view={shown.view} />;
  if (shown?.kind === 'blank') return <main className={styles['blank']} aria-label={words.blanked} />;
  return <main className={styles['waiting']}>{shown === undefined ? words.waiting : words.over}</main>;
}
