import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { Button } from '../../ui/Button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Histogram } from './Histogram.tsx';
import styles from './Vote.module.css';
import type { VoteView } from './vote-view.ts';

type VoteResultProps = {
  readonly view: VoteView;
  readonly rules: Playbook['room']['votes'];
  readonly onAct: (act: 'again' | 'close' | 'take') => void;
};

/** What the room said: each round, how far apart, who speaks first, and what to do with it. */
export function VoteResult({ view, rules, onAct }: VoteResultProps) {
  const { rounds, phase, invitation, names, roles, mayRevote, feeds, isFed } = view;
  const isFar = rounds.at(-1)?.dissent === true;
  return (
    <div className={styles['result']}>
      <div className={joinClasses(styles['rounds'], rounds.length > 1 && styles['two'])}>
        {rounds.map((round) => (
          <div key={round.title} className={styles['round']}>
            {rounds.length > 1 ? <h4 className={styles['roundTitle']}>{round.title}</h4> : null}
            <Histogram round={round} />
            <p className={styles['line']}>{round.line}</p>
            <p className={styles['figures']}>
              {round.figures}
              {round.dissent ? <strong className={styles['far']}> {words.dissent}</strong> : null}
            </p>
          </div>
        ))}
      </div>
      {invitation === '' || phase === 'closed' ? null : (
        <p
          className={joinClasses(styles['invitation'], isFar && styles['isFar'])}
          title={rules.outliersFirst}
          role="status"
        >
          {invitation} {names}
        </p>
      )}
      {roles.length === 0 ? null : (
        <dl className={styles['roles']} aria-label={words.byRole}>
          {roles.map(({ role, line }) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>{line}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles['actions']}>
        {mayRevote ? (
          <Button look={isFar ? 'primary' : 'standard'} onClick={() => onAct('again')}>
            {words.revote}
          </Button>
        ) : null}
        {feeds === '' ? null : (
          <Button
            look={isFar && mayRevote ? 'standard' : 'primary'}
            disabled={isFed && phase === 'closed'}
            onClick={() => onAct('take')}
          >
            {isFed && phase === 'closed' ? words.taken(feeds) : words.take(feeds)}
          </Button>
        )}
        {phase === 'closed' ? null : (
          <Button
            look={feeds === '' && !(isFar && mayRevote) ? 'primary' : 'standard'}
            onClick={() => onAct('close')}
          >
            {words.keep}
          </Button>
        )}
      </div>
    </div>
  );
}
