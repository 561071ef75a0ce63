import { useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { ReasonText } from '../../reasons/ReasonText.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { IntervalBar } from '../../ui/IntervalBar.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import styles from './Path.module.css';
import type { PathColumn, SpokenReason } from './path-view.ts';

/** As many as can be read standing. */
const SHOWN = 4;
const SIGNS = { blocks: '×', for: '+', against: '−' } as const;
const SAID = { blocks: words.blocking, for: words.for, against: words.against } as const;

type PathColumnsProps = { readonly columns: readonly PathColumn[]; readonly playbook: Playbook };

/** The four paths beside each other: how far each fits, what speaks for and against it, and who voted for it. */
export function PathColumns({ columns, playbook }: PathColumnsProps) {
  return (
    <section aria-label={words.paths}>
      <ul className={styles['columns']}>
        {columns.map((column) => (
          <Column key={column.id} column={column} playbook={playbook} />
        ))}
      </ul>
    </section>
  );
}

function Column({ column, playbook }: { readonly column: PathColumn; readonly playbook: Playbook }) {
  const { id, label, fit, threshold, blocked, reasons, votes, roles } = column;
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, SHOWN);
  return (
    <li className={joinClasses(styles['column'], blocked && styles['blocked'])} aria-label={label}>
      <h2 className={styles['pathName']}>
        <PathGlyph outcome={id} size={16} /> {label}
      </h2>
      <p className={styles['flags']}>
        {column.isOutcome ? <span>{words.chosenByRules}</span> : null}
        {blocked ? <span>{words.blocked.toLowerCase()}</span> : null}
        {column.isTaken ? <span className={styles['takenFlag']}>{words.taken}</span> : null}
      </p>
      {fit === null ? (
        <p className={styles['fit']}>{words.notApplicable}</p>
      ) : (
        <div className={styles['fit']}>
          <IntervalBar lo={fit.lo} hi={fit.hi} outcome={id} label={fit.said} threshold={threshold} />
          <p className={styles['figures']} aria-hidden="true">
            <span>{fit.short}</span> <span>{column.enough}</span>
          </p>
        </div>
      )}
      <ul className={styles['reasons']}>
        {shown.map((spoken) => (
          <Spoken key={`${spoken.kind} ${spoken.reason.sentence}`} spoken={spoken} playbook={playbook} />
        ))}
      </ul>
      {reasons.length <= SHOWN ? null : (
        <button type="button" className={styles['more']} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? words.fewer : words.more(reasons.length - SHOWN)}
          <Hidden>: {label}</Hidden>
        </button>
      )}
      <p className={styles['votes']}>
        {votes === 0 ? (
          words.noVotes
        ) : (
          <>
            <span className={styles['dots']} aria-hidden="true">
              {'●'.repeat(Math.min(votes, 12))}
            </span>{' '}
            {words.votes(votes)}
            {roles === '' ? '' : ` · ${roles}`}
          </>
        )}
      </p>
    </li>
  );
}

function Spoken({ spoken, playbook }: { readonly spoken: SpokenReason; readonly playbook: Playbook }) {
  const { kind, reason } = spoken;
  return (
    <li className={joinClasses(styles['reason'], styles[kind])}>
      <span className={styles['sign']} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span>
        <Hidden>{SAID[kind]}: </Hidden>
        <ReasonText reason={reason} playbook={playbook} />
      </span>
    </li>
  );
}
