import { ChevronDown, ChevronLeft, ChevronUp, Flag, History as HistoryIcon, RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { stateAt } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { HistoryPlace } from '../routes/history-place.ts';
import { useSession, useWorkshop } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { countOf, differenceGroups } from './compare-view.ts';
import { Differences } from './Differences.tsx';
import pageStyles from './History.module.css';
import styles from './LookBack.module.css';
import { NamePoint } from './NamePoint.tsx';
import { Outcome } from './Outcome.tsx';
import { PastAttachments } from './PastAttachments.tsx';
import { PastEvidence } from './PastEvidence.tsx';
import { pastAttachments } from './past-attachments.ts';
import type { History } from './use-history.ts';

const words = historyPanelStrings.lookBack;

type LookBackProps = {
  readonly seq: number;
  readonly history: History;
  readonly playbook: Playbook;
  readonly decisionOf: (workshop: Workshop) => Promise<Decision>;
  readonly addressOf: (place: HistoryPlace) => string;
  readonly onGo: (place: HistoryPlace) => void;
  readonly onRestored: () => void;
};

/** The workshop as it was after one line of its history: to read, and to go back to. */
export function LookBack({ seq, history, playbook, decisionOf, addressOf, onGo, onRestored }: LookBackProps) {
  const session = useSession();
  const say = useSay();
  const now = useWorkshop();
  const [naming, setNaming] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { entries, lines, times } = history;
  const index = lines.findIndex((known) => known.seq === seq);
  const line = lines[index];
  const then = useMemo(() => stateAt(entries, seq), [entries, seq]);
  const groups = useMemo(
    () => (then === null ? [] : differenceGroups(then, now, playbook)),
    [then, now, playbook],
  );
  const differences = countOf(groups);
  const photos = useMemo(() => {
    const earlierSeq = lines[index + 1]?.seq;
    const before = earlierSeq === undefined ? null : stateAt(entries, earlierSeq);
    return then === null ? [] : pastAttachments(before, then, now);
  }, [entries, lines, index, then, now]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to another point begins at its title
  useEffect(() => title.current?.focus(), [seq]);

  const back = (
    <a className={pageStyles['back']} href={addressOf({ kind: 'list' })}>
      <ChevronLeft size={14} aria-hidden />
      {historyPanelStrings.toList}
    </a>
  );
  if (line === undefined || then === null) {
    return (
      <div className={pageStyles['scroll']}>
        {back}
        <h1 className={pageStyles['title']}>{words.missing}</h1>
      </div>
    );
  }

  function restore(): void {
    const restored = session.restore(seq);
    if (restored.kind === 'failed') {
      say(`${restored.problem.what} ${restored.problem.next}`);
      return;
    }
    say(restored.value === '' ? words.isNow : words.restored(restored.value));
    onRestored();
  }

  function name(as: string | undefined): void {
    setNaming(false);
    if (as === undefined) return;
    const named = session.namePoint(as, seq);
    if (named.kind === 'failed') say(named.problem.what);
    else if (named.value !== '') say(named.value);
  }

  const when = words.title(words.at(times.dayName(line.at), times.time(line.at)));
  // A milestone that was set as one is known by its name, and not by what was done before.
  const below = [
    line.milestone === '' ? '' : when,
    line.kind === 'milestone' && line.milestone !== '' ? '' : words.after(line.said),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const later = lines[index - 1];
  const earlier = lines[index + 1];
  return (
    <div className={pageStyles['scroll']}>
      <div className={styles['top']}>
        {back}
        <span>
          <IconButton
            small
            icon={ChevronDown}
            label={words.earlier}
            disabled={earlier === undefined}
            onClick={() => earlier && onGo({ kind: 'point', seq: earlier.seq })}
          />
          <IconButton
            small
            icon={ChevronUp}
            label={words.later}
            disabled={later === undefined}
            onClick={() => later && onGo({ kind: 'point', seq: later.seq })}
          />
        </span>
      </div>
      <div className={styles['banner']}>
        <p className={styles['flag']}>
          <HistoryIcon size={14} aria-hidden />
          {words.readOnly}
        </p>
        <h1 ref={title} className={pageStyles['title']} tabIndex={-1}>
          {line.milestone === '' ? when : `“${line.milestone}”`}
        </h1>
        <p className={styles['after']}>{below}</p>
        <p className={styles['outcome']}>
          <span className={styles['outcomeTitle']}>{words.outcomeThen}</span>{' '}
          <Outcome workshop={then} decisionOf={decisionOf} />
        </p>
        {naming ? (
          <NamePoint
            label={historyPanelStrings.milestones.name}
            start={line.milestone}
            onDone={(as) => name(as)}
          />
        ) : (
          <div className={styles['actions']}>
            <Button look="primary" disabled={differences === 0} onClick={restore}>
              <RotateCcw size={14} aria-hidden />
              {words.restore}
            </Button>
            <Button onClick={() => onGo({ kind: 'compare', from: seq, to: 'now' })}>
              {historyPanelStrings.compareNow}
            </Button>
            <Button onClick={() => setNaming(true)}>
              <Flag size={14} aria-hidden />
              {line.milestone === '' ? words.name : historyPanelStrings.milestones.rename}
            </Button>
            <span className={styles['hint']}>{differences === 0 ? words.isNow : words.restoreHint}</span>
          </div>
        )}
      </div>
      <section className={styles['part']} aria-label={words.evidence}>
        <h2 className={styles['heading']}>{words.evidence}</h2>
        <PastEvidence claims={then.claims} now={now.claims} playbook={playbook} />
      </section>
      {photos.length === 0 ? null : (
        <section className={styles['part']} aria-label={words.photos}>
          <h2 className={styles['heading']}>{words.photos}</h2>
          <PastAttachments attachments={photos} />
        </section>
      )}
      <section className={styles['part']} aria-label={words.since(differences)}>
        <h2 className={styles['heading']}>{words.since(differences)}</h2>
        <Differences groups={groups} heading="h3" />
      </section>
    </div>
  );
}
