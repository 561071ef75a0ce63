import type { Projected } from '#shared/projector/projected.ts';
import { spanWords } from '#shared/strings/clock.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { TimeSign } from '../clock/TimeSign.tsx';
import styles from './RoomScreen.module.css';
import { SceneView } from './SceneView.tsx';

/** The room’s screen: one question, what there is to see of it, and the time. Read from the back row. */
export function RoomScreenView({ view }: { readonly view: Projected }) {
  const { title, stepLabel, timer, product, scene } = view;
  return (
    <main className={styles['screen']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{title}</h1>
        <div className={styles['corner']}>
          {timer === null ? null : (
            <p className={joinClasses(styles['timer'], styles[timer.state])}>
              <TimeSign state={timer.state} size={26} />
              {spanWords(timer.leftSeconds)}
            </p>
          )}
          <p className={styles['small']}>{stepLabel}</p>
        </div>
      </header>
      <div className={styles['scene']}>
        <SceneView scene={scene} timer={timer} />
      </div>
      <footer className={styles['foot']}>
        <span>{timer?.state === 'over' ? words.over0 : ''}</span>
        <span>{product}</span>
      </footer>
    </main>
  );
}
