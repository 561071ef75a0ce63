import { useState } from 'react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { useSelected } from '../../session/session-context.ts';
import type { SessionState } from '../../session/session-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { MOST_VOTERS, type Voters, voterCandidates } from './new-voters.ts';
import styles from './Vote.module.css';

type VoteSetupProps = {
  /** There is a result already; this begins a new vote. */
  readonly again: boolean;
  /** Something else has to be said first. */
  readonly disabled?: boolean;
  readonly onOpen: (voters: Voters) => void;
};

const USUAL = 6;

export function VoteSetup({ again, disabled = false, onOpen }: VoteSetupProps) {
  const people = useSelected(selectPeople);
  const candidates = voterCandidates(people);
  const hasRoles = candidates.some(([, { role }]) => role !== '');
  const [wanted, setWanted] = useState<Voters['kind']>('names');
  const [typed, setTyped] = useState<number | null>(null);
  const count = typed ?? (candidates.length > 0 ? candidates.length : USUAL);
  const kind = candidates.length === 0 || (wanted === 'roles' && !hasRoles) ? 'count' : wanted;
  return (
    <div className={styles['setup']}>
      {candidates.length === 0 ? (
        <p className={styles['hint']}>{words.setup.noPeople}</p>
      ) : (
        <Choice
          label={words.setup.who}
          value={kind}
          onChange={(value) => setWanted(value ?? kind)}
          options={[
            { value: 'names', label: words.setup.byName(candidates.length) },
            ...(hasRoles ? [{ value: 'roles', label: words.setup.byRole } as const] : []),
            { value: 'count', label: words.setup.anonymous },
          ]}
        />
      )}
      {kind === 'count' ? (
        <EditableNumber
          label={words.setup.voters}
          value={count}
          whole
          min={1}
          max={MOST_VOTERS}
          problem={words.setup.votersProblem}
          onCommit={setTyped}
        />
      ) : null}
      <Button
        look={again ? 'standard' : 'primary'}
        disabled={disabled}
        onClick={() => onOpen(kind === 'count' ? { kind, count } : { kind })}
      >
        {again ? words.again : words.open}
      </Button>
      {kind === 'names' ? null : <p className={styles['hint']}>{words.setup.dropped}</p>}
    </div>
  );
}

function selectPeople({ workshop }: SessionState): SessionState['workshop']['people'] {
  return workshop.people;
}
