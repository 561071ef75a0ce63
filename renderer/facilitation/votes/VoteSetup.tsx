import { useState } from 'react';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { usePhonesIn } from '../phones/phones-context.ts';
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
  const people = usePart('people');
  const candidates = voterCandidates(people);
  const phones = usePhonesIn();
  const hasRoles = candidates.some(([, { role }]) => role !== '');
  const [wanted, setWanted] = useState<Voters['kind']>();
  const [typed, setTyped] = useState<number | null>(null);
  const count = typed ?? (candidates.length > 0 ? candidates.length : USUAL);
  const kind = possible(wanted, { people: candidates.length, hasRoles, phones });
  return (
    <div className={styles['setup']}>
      {candidates.length === 0 && phones === 0 ? (
        <p className={styles['hint']}>{words.setup.noPeople}</p>
      ) : (
        <Choice
          label={words.setup.who}
          value={kind}
          onChange={(value) => setWanted(value ?? kind)}
          options={[
            ...(phones === 0
              ? []
              : ([
                  { value: 'phones', label: words.setup.phones(phones) },
                  { value: 'phones-secret', label: words.setup.phonesSecret },
                ] as const)),
            ...(candidates.length === 0
              ? []
              : [{ value: 'names', label: words.setup.byName(candidates.length) } as const]),
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
      {kind === 'names' || kind === 'phones' ? null : <p className={styles['hint']}>{words.setup.dropped}</p>}
    </div>
  );
}

type Here = { readonly people: number; readonly hasRoles: boolean; readonly phones: number };

/** What was wanted where that is possible; else whoever is in by phone, by name, or in number. */
function possible(wanted: Voters['kind'] | undefined, { people, hasRoles, phones }: Here): Voters['kind'] {
  const kinds: readonly Voters['kind'][] = [
    ...(phones === 0 ? [] : (['phones', 'phones-secret'] as const)),
    ...(people === 0 ? [] : (['names'] as const)),
    ...(hasRoles ? (['roles'] as const) : []),
    'count',
  ];
  return kinds.find((kind) => kind === wanted) ?? kinds[0] ?? 'count';
}
