import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { mergingStrings } from '#shared/strings/merging.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { OpenConflict } from '#shared/workshop/merge/open-conflicts.ts';
import { resolveConflict } from '#shared/workshop/merge/resolve-conflict.ts';
import { useSession, useWorkshop } from '../session/session-context.ts';
import { changedWhen } from '../times/changed-when.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { ConflictItem } from './ConflictItem.tsx';
import { type ConflictView, conflictView } from './conflict-view.ts';
import styles from './merging.module.css';

const words = mergingStrings.open;
/** As many as fit into memory and patience; the next come as these are settled. */
const SHOWN = 50;

type ConflictsSheetProps = { readonly open: readonly OpenConflict[]; readonly onClose: () => void };

/** The places two copies said differently, each with its choice; whatever is left open waits here. */
export function ConflictsSheet({ open, onClose }: ConflictsSheetProps) {
  const session = useSession();
  const workshop = useWorkshop();
  const [problem, setProblem] = useState<Problem>();
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const say = useSay();
  const views = useMemo(() => {
    const now = new Date();
    return open.slice(0, SHOWN).map((one) => conflictView(one, workshop, (at) => changedWhen(at, now)));
  }, [open, workshop]);
  const count = open.length;

  // The focus goes to the place that moved up, so that one choice follows the other.
  useEffect(() => {
    const items = list.current?.children;
    const item = items?.[Math.min(place, count - 1, items.length - 1)];
    item?.querySelector('button')?.focus();
  }, [place, count]);

  function choose({ conflict, place: named }: ConflictView, choice: 'ours' | 'theirs'): void {
    const done = session.dispatch(resolveConflict(conflict, choice));
    setProblem(done.kind === 'failed' ? done.problem : undefined);
    if (done.kind === 'ok') say(words.settled(named));
  }

  function press(event: KeyboardEvent, view: ConflictView, index: number): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = ({ ArrowLeft: 'ours', ArrowRight: 'theirs' } as const)[event.key];
    if (step === undefined && choice === undefined) return;
    event.preventDefault();
    setPlace(step === undefined ? index : Math.max(0, Math.min(views.length - 1, index + step)));
    if (choice !== undefined) choose(view, choice);
  }

  return (
    <Sheet
      open
      width="medium"
      title={words.title}
      closeLabel={shellStrings.close}
      onClose={onClose}
      initialFocus={() => list.current?.querySelector('button')}
    >
      <div className={styles['stack']}>
        {count === 0 ? <p role="status">{words.done}</p> : <p>{words.lead}</p>}
        {problem === undefined ? null : <Notice message={problem} />}
        <ol ref={list}>
          {views.map((view, index) => (
            <ConflictItem
              key={view.id}
              view={view}
              position={words.position(index + 1, count)}
              onChoose={(choice) => {
                setPlace(index);
                choose(view, choice);
              }}
              onKeyDown={(event) => press(event, view, index)}
            />
          ))}
        </ol>
        <div className={styles['actions']}>
          <Button look={count === 0 ? 'primary' : 'standard'} onClick={onClose}>
            {count === 0 ? shellStrings.close : words.later}
          </Button>
          {count === 0 ? null : <span className={styles['hint']}>{words.keysHint}</span>}
        </div>
      </div>
    </Sheet>
  );
}
