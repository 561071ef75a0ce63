import { ArrowLeftRight, ChevronLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { stateAt } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { HistoryPlace, Point } from '../routes/history-place.ts';
import { useWorkshop } from '../session/session-context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectField, type SelectGroup } from '../ui/SelectField.tsx';
import styles from './ComparePoints.module.css';
import { countOf, differenceGroups } from './compare-view.ts';
import { Differences } from './Differences.tsx';
import pageStyles from './History.module.css';
import { Outcome } from './Outcome.tsx';
import { pointWords } from './point-words.ts';
import type { History } from './use-history.ts';

const words = historyPanelStrings.compare;

type ComparePointsProps = {
  readonly from: Point;
  readonly to: Point;
  readonly history: History;
  readonly playbook: Playbook;
  readonly decisionOf: (workshop: Workshop) => Promise<Decision>;
  readonly addressOf: (place: HistoryPlace) => string;
  readonly onGo: (place: HistoryPlace) => void;
};

/** How the workshop differs between two points, in words, and what it came to at each. */
export function ComparePoints(props: ComparePointsProps) {
  const { from, to, history, playbook, decisionOf, addressOf, onGo } = props;
  const now = useWorkshop();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useStateAt(from, history, now);
  const after = useStateAt(to, history, now);
  const groups = useMemo(
    () => (before === null || after === null ? [] : differenceGroups(before, after, playbook)),
    [before, after, playbook],
  );
  const choices = pointChoices([from, to], history);
  const count = countOf(groups);

  useEffect(() => title.current?.focus(), []);

  const go = (points: { readonly from?: Point; readonly to?: Point }): void =>
    onGo({ kind: 'compare', from, to, ...points });

  return (
    <div className={pageStyles['scroll']}>
      <a className={pageStyles['back']} href={addressOf({ kind: 'list' })}>
        <ChevronLeft size={14} aria-hidden />
        {historyPanelStrings.toList}
      </a>
      <h1 ref={title} className={pageStyles['title']} tabIndex={-1}>
        {words.title}
      </h1>
      <div className={styles['points']}>
        <div className={styles['point']}>
          <SelectField
            label={words.from}
            stacked
            value={String(from)}
            groups={choices}
            onChange={(value) => go({ from: pointIn(value) })}
          />
          <PointBelow point={from} state={before} decisionOf={decisionOf} addressOf={addressOf} />
        </div>
        <div className={styles['swap']}>
          <IconButton icon={ArrowLeftRight} label={words.swap} onClick={() => go({ from: to, to: from })} />
        </div>
        <div className={styles['point']}>
          <SelectField
            label={words.to}
            stacked
            value={String(to)}
            groups={choices}
            onChange={(value) => go({ to: pointIn(value) })}
          />
          <PointBelow point={to} state={after} decisionOf={decisionOf} addressOf={addressOf} />
        </div>
      </div>
      <p className={styles['count']} role="status">
        {before === null || after === null
          ? historyPanelStrings.lookBack.missing
          : count === 0
            ? words.same
            : words.count(count)}
      </p>
      <Differences groups={groups} heading="h2" />
    </div>
  );
}

type PointBelowProps = {
  readonly point: Point;
  readonly state: Workshop | null;
  readonly decisionOf: (workshop: Workshop) => Promise<Decision>;
  readonly addressOf: (place: HistoryPlace) => string;
};

function PointBelow({ point, state, decisionOf, addressOf }: PointBelowProps) {
  return (
    <p className={styles['below']}>
      {state === null ? null : <Outcome workshop={state} decisionOf={decisionOf} />}
      {point === 'now' ? null : <a href={addressOf({ kind: 'point', seq: point })}>{words.look}</a>}
    </p>
  );
}

function useStateAt(point: Point, { entries }: History, now: Workshop): Workshop | null {
  const then = useMemo(() => (point === 'now' ? null : stateAt(entries, point)), [entries, point]);
  return point === 'now' ? now : then;
}

/** Now, the named moments, the beginning, and the points that were chosen in the list. */
function pointChoices(chosen: readonly Point[], history: History): readonly SelectGroup[] {
  const { milestones, entries } = history;
  const named = new Set<Point>(milestones.map(({ seq }) => seq));
  const first = entries[0]?.seq;
  const others = [...new Set(chosen)].filter(
    (point) => point !== 'now' && point !== first && !named.has(point),
  );
  const points = [
    { value: 'now', label: historyPanelStrings.now },
    ...others.map((point) => ({ value: String(point), label: pointWords(point, history) })),
    ...(first === undefined ? [] : [{ value: String(first), label: words.beginning }]),
  ];
  const moments = milestones.map(({ seq, title }) => ({ value: String(seq), label: title }));
  return [
    ...(moments.length === 0 ? [] : [{ label: words.milestones, options: moments }]),
    { label: words.points, options: points },
  ];
}

function pointIn(value: string): Point {
  return value === 'now' ? 'now' : Number(value);
}
