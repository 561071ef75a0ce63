import { Flag, MoreHorizontal } from 'lucide-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import type { Milestone } from '#shared/workshop/log/milestones.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { HistoryPlace } from '../routes/history-place.ts';
import { useSession } from '../session/session-context.ts';
import type { ZoneTimes } from '../times/zone-times.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSay } from '../ui/Toasts.tsx';
import styles from './Milestones.module.css';
import { NamePoint } from './NamePoint.tsx';

const words = historyPanelStrings.milestones;

type MilestonesProps = {
  readonly milestones: readonly Milestone[];
  readonly times: ZoneTimes;
  readonly addressOf: (place: HistoryPlace) => string;
  readonly onGo: (place: HistoryPlace) => void;
};

/** The moments that were given a name, and the line to name this one. */
export function Milestones({ milestones, times, addressOf, onGo }: MilestonesProps) {
  const session = useSession();
  const say = useSay();
  const [title, setTitle] = useState('');
  const [renaming, setRenaming] = useState<number>();
  const [removed, setRemoved] = useState<Milestone>();
  const field = useRef<HTMLFormElement>(null);

  function name(of: number | null, as: string): boolean {
    const named = session.namePoint(as, of);
    say(named.kind === 'ok' ? named.value : `${named.problem.what} ${named.problem.next}`);
    return named.kind === 'ok';
  }

  function create(event: SubmitEvent): void {
    event.preventDefault();
    if (name(null, title)) setTitle('');
  }

  function focusField(): void {
    field.current?.querySelector('input')?.focus();
  }

  return (
    <section className={styles['milestones']} aria-labelledby="milestones">
      <h2 id="milestones" className={styles['heading']}>
        {words.title}
      </h2>
      <form ref={field} className={styles['form']} onSubmit={create}>
        <TextField
          label={words.name}
          labelHidden
          placeholder={words.placeholder}
          maxLength={LIMITS.word}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button submits>
          <Flag size={14} aria-hidden />
          {words.create}
        </Button>
      </form>
      {removed === undefined ? null : (
        <p className={styles['removed']} role="status">
          <Button
            size="small"
            onClick={() => {
              name(removed.seq, removed.title);
              setRemoved(undefined);
              focusField();
            }}
          >
            {words.putBack(removed.title)}
          </Button>
        </p>
      )}
      {milestones.length === 0 ? (
        <p className={styles['none']}>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {milestones.map((milestone) => (
            <li key={milestone.seq} className={styles['row']}>
              {renaming === milestone.seq ? (
                <NamePoint
                  label={words.newName(milestone.title)}
                  start={milestone.title}
                  onDone={(as) => {
                    if (as !== undefined && as !== '') name(milestone.seq, as);
                    setRenaming(undefined);
                  }}
                />
              ) : (
                <>
                  <Flag className={styles['flag']} size={14} aria-hidden />
                  <a
                    className={styles['link']}
                    href={addressOf({ kind: 'point', seq: milestone.seq })}
                    dir="auto"
                  >
                    {milestone.title}
                  </a>
                  <time className={styles['time']} dateTime={milestone.at}>
                    {times.dayShort(milestone.at)}, {times.time(milestone.at)}
                  </time>
                  <ActionMenu
                    trigger={
                      <IconButton small icon={MoreHorizontal} label={words.actions(milestone.title)} />
                    }
                    actions={[
                      {
                        kind: 'action',
                        id: 'compare',
                        label: historyPanelStrings.compareNow,
                        run: () => onGo({ kind: 'compare', from: milestone.seq, to: 'now' }),
                      },
                      {
                        kind: 'action',
                        id: 'rename',
                        label: words.rename,
                        run: () => setRenaming(milestone.seq),
                      },
                      { kind: 'line', id: 'line' },
                      {
                        kind: 'action',
                        id: 'remove',
                        label: words.remove,
                        run: () => {
                          if (!name(milestone.seq, '')) return;
                          setRemoved(milestone);
                          focusField();
                        },
                      },
                    ]}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
