import { Fragment } from 'react';
import { actionStrings } from '#shared/strings/actions.ts';
import { useSelected } from '../session/session-context.ts';
import type { SessionState } from '../session/session-state.ts';
import { Hidden } from '../ui/Hidden.tsx';
import styles from './CapturedCounts.module.css';

const words = actionStrings.captured;

/** What was parked, decided and given out so far, one press from its list. */
export function CapturedCounts({ address }: { readonly address: string }) {
  const parked = useSelected(countParked);
  const decisions = useSelected(countDecisions);
  const actions = useSelected(countActions);
  const said = [
    ...(parked === 0 ? [] : [words.parked(parked)]),
    ...(decisions === 0 ? [] : [words.decisions(decisions)]),
    ...(actions === 0 ? [] : [words.actions(actions)]),
  ];
  if (said.length === 0) return null;
  return (
    <a className={styles['counts']} href={address}>
      <Hidden>{words.label}: </Hidden>
      {said.map((part) => (
        // The space keeps the words apart for whoever compares what is seen with what is said.
        <Fragment key={part}>
          <span>{part}</span>{' '}
        </Fragment>
      ))}
    </a>
  );
}

function countParked({ workshop }: SessionState): number {
  return Object.values(workshop.parking).filter(({ settled }) => !settled).length;
}

function countDecisions({ workshop }: SessionState): number {
  return Object.keys(workshop.decisions).length;
}

function countActions({ workshop }: SessionState): number {
  return Object.values(workshop.actions).filter(({ done }) => !done).length;
}
