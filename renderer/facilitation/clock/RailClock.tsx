import { ListOrdered, Pause, Play, Plus, SkipForward } from 'lucide-react';
import { spanWords, clockStrings as words } from '#shared/strings/clock.ts';
import { sayShortcut } from '../../actions/say-shortcut.ts';
import { SHORTCUTS } from '../../actions/shortcuts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { behindWords } from './behind-words.ts';
import { useClock } from './clock-context.ts';
import styles from './RailClock.module.css';
import { TimeSign } from './TimeSign.tsx';

/** The step's time and the whole's, in sight beside the work. */
export function RailClock() {
  const clock = useClock();
  if (clock === undefined) return null;
  const { view, actions } = clock;
  if (view.lines.length === 0) {
    return (
      <div className={styles['clock']}>
        <Button size="small" onClick={actions.openAgenda}>
          {words.setUp}
        </Button>
      </div>
    );
  }
  const { current, isRunning, timeLeft, leftSeconds, usedSeconds, lengthSeconds, behindSeconds } = view;
  return (
    <section className={joinClasses(styles['clock'], styles[timeLeft])} aria-label={words.clock}>
      <p className={styles['left']}>
        <TimeSign state={timeLeft} />
        <span className={styles['span']}>
          {current === undefined ? spanWords(lengthSeconds) : spanWords(leftSeconds)}
        </span>
        <span className={styles['state']} role="status">
          {current === undefined ? '' : isRunning ? words.states[timeLeft] : words.paused}
        </span>
      </p>
      <p className={styles['small']}>
        {current === undefined
          ? words.notStarted
          : leftSeconds < 0
            ? words.overIn(current.title)
            : words.leftIn(current.title)}
      </p>
      <p className={styles['small']}>
        {words.ofWhole(spanWords(usedSeconds), spanWords(lengthSeconds))}
        <span className={joinClasses(styles['behind'], behindSeconds >= 60 && styles['isBehind'])}>
          {behindWords(behindSeconds)}
        </span>
      </p>
      <div className={styles['buttons']}>
        <IconButton
          small
          icon={isRunning ? Pause : Play}
          label={isRunning ? words.pause : current === undefined ? words.begin : words.start}
          keys={sayShortcut(SHORTCUTS.pauseClock)}
          onClick={actions.startOrPause}
        />
        <IconButton
          small
          icon={Plus}
          label={words.addMinute}
          keys={sayShortcut(SHORTCUTS.addMinute)}
          disabled={current === undefined}
          onClick={actions.addMinute}
        />
        <IconButton
          small
          icon={SkipForward}
          label={view.next === undefined ? words.moveOn : words.moveOnTo(view.next.title)}
          keys={sayShortcut(SHORTCUTS.moveOn)}
          disabled={view.next === undefined || current === undefined}
          onClick={actions.moveOn}
        />
        <IconButton small icon={ListOrdered} label={words.agenda} onClick={actions.openAgenda} />
      </div>
    </section>
  );
}
