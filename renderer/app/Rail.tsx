import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { RailClock } from '../facilitation/clock/RailClock.tsx';
import { tourPlace } from '../help/tour-places.ts';
import { routeAddress } from '../routes/routes.ts';
import { useConclusion } from '../session/conclusion-context.ts';
import { useWorkshop } from '../session/session-context.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './Rail.module.css';
import { type Progress, railView } from './rail-view.ts';

type RailProps = {
  readonly id: WorkshopId;
  readonly current: StepId | undefined;
  readonly playbook: Playbook;
  /** Below the steps: what waits for somebody. */
  readonly children?: ReactNode;
};

const notKnown = {};

/** Where one is and what there is to do; a step leads somewhere as soon as it has a screen. */
export function Rail({ id, current, playbook, children }: RailProps) {
  const workshop = useWorkshop();
  const states = useConclusion().conclusion?.assessment.steps ?? notKnown;
  const { title, client, day, steps } = useMemo(
    () => railView(workshop, playbook, states),
    [workshop, playbook, states],
  );
  return (
    <nav {...tourPlace('rail')} className={styles['rail']} aria-label={words.rail} tabIndex={-1}>
      <a className={styles['back']} href={routeAddress({ kind: 'library' })}>
        <ChevronLeft size={14} aria-hidden />
        {words.allWorkshops}
      </a>
      <div className={styles['who']}>
        <span className={styles['title']} title={title}>
          {title}
        </span>
        <span className={styles['client']}>
          <bdi>{client}</bdi>
          {client === '' || day === '' ? '' : ' · '}
          {day}
        </span>
      </div>
      <RailClock />
      <ol>
        {steps.map((step) => {
          const inside = (
            <>
              <Dot progress={step.progress} />
              <span>{step.label}</span>
              {step.minutes === 0 ? null : (
                <span className={styles['minutes']}>
                  {step.minutes}
                  <Hidden> {words.minutesUnit}</Hidden>
                </span>
              )}
            </>
          );
          return (
            <li key={step.id}>
              {step.isLink ? (
                <a
                  className={styles['step']}
                  href={routeAddress({ kind: 'workshop', id, step: step.id })}
                  aria-current={step.id === current ? 'page' : undefined}
                  title={step.open === '' ? undefined : step.open}
                >
                  {inside}
                </a>
              ) : (
                <span className={styles['step']}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
      {children}
    </nav>
  );
}

function Dot({ progress }: { readonly progress: Progress }) {
  if (progress === 'none') return <span aria-hidden="true" />;
  return (
    <span role="img" aria-label={words.progress[progress]}>
      <svg
        className={styles['dot']}
        width="0.625rem"
        height="0.625rem"
        viewBox="0 0 10 10"
        aria-hidden="true"
        focusable="false"
      >
        <circle
          className={joinClasses(styles['ring'], progress !== 'untouched' && styles['started'])}
          cx="5"
          cy="5"
          r="4.25"
        />
        {progress === 'started' ? (
          <path className={styles['half']} d="M5 .75a4.25 4.25 0 0 0 0 8.5Z" />
        ) : null}
        {progress === 'done' ? <circle className={styles['half']} cx="5" cy="5" r="4.25" /> : null}
      </svg>
    </span>
  );
}
