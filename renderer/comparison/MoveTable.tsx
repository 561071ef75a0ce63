import { comparisonScreenStrings as words } from '#shared/strings/comparison-screen.ts';
import { GradeLadder } from '../ui/GradeLadder.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { PathGlyph } from '../ui/PathGlyph.tsx';
import styles from './Comparison.module.css';
import type { ClaimCell, ClaimLine, MoveLine } from './comparison-view.ts';

type MoveTableProps = {
  readonly title: string;
  readonly lines: readonly MoveLine[];
  readonly empty?: string;
  /** Where every line can only have one cause. */
  readonly withoutCause?: boolean;
};

export function MoveTable({ title, lines, empty = '', withoutCause = false }: MoveTableProps) {
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{title}</h2>
      {lines.length === 0 ? (
        <p className={styles['small']}>{empty}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.now}</th>
              {withoutCause ? null : <th scope="col">{words.columns.because}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, outcome, from, to, cause, byPlaybook }) => (
              <tr key={id} className={joinClasses(cause === '' && styles['still'])}>
                <th scope="row">
                  {outcome === null ? null : <PathGlyph outcome={outcome} />} {name}
                </th>
                <td>{from}</td>
                <td className={joinClasses(cause !== '' && styles['moved'])}>{to}</td>
                {withoutCause ? null : (
                  <td className={joinClasses(byPlaybook && styles['yardstick'])}>
                    {cause === '' ? words.unchanged : cause}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function ClaimMoves({
  title,
  claims,
}: {
  readonly title: string;
  readonly claims: readonly ClaimLine[];
}) {
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{title}</h2>
      {claims.length === 0 ? (
        <p className={styles['small']}>{words.noClaims}</p>
      ) : (
        <table className={joinClasses(styles['table'], styles['claims'])}>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.now}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map(({ id, text, from, to }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {text}
                </th>
                <td>
                  <Claimed cell={from} nothing={words.notClaimed} />
                </td>
                <td className={styles['moved']}>
                  <Claimed cell={to} nothing={words.gone} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Claimed({ cell, nothing }: { readonly cell: ClaimCell; readonly nothing: string }) {
  if (cell === null) return <span className={styles['small']}>{nothing}</span>;
  return (
    <span className={styles['claimed']}>
      <GradeLadder grade={cell.grade} label={words.grade(cell.grade)} />
      {cell.status}
    </span>
  );
}
