import { budgetScreen as words } from '#shared/strings/budget-screen.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import colours from '../../ui/path-colours.module.css';
import { Section } from '../../ui/Section.tsx';
import styles from './Costs.module.css';
import type { CostBar, CostRow } from './cost-view.ts';

/** What each path would cost, to be read here and changed in its own step. */
export function Costs({ rows }: { readonly rows: readonly CostRow[] }) {
  const address = useWorkshopTools().addressOf('path');
  const link = (label: string) =>
    address === null ? null : (
      <a className={styles['link']} href={address}>
        {label}
      </a>
    );
  return (
    <Section
      title={words.costs}
      className={styles['costs']}
      {...(rows.length === 0 ? {} : { hint: words.costsHint, aside: link(words.changeCosts) })}
    >
      {rows.length === 0 ? (
        <p className={styles['none']}>
          {words.noCosts} {link(words.estimate)}
        </p>
      ) : (
        <table className={styles['table']} aria-label={words.costs}>
          <thead>
            <tr>
              <th scope="col">{words.path}</th>
              <th scope="col">{words.weeks}</th>
              <th scope="col">{words.money}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <PathGlyph outcome={row.id} /> {row.label}{' '}
                  {row.taken ? <span className={styles['taken']}>{words.taken}</span> : null}
                </th>
                <td>
                  <Range bar={row.weeks} path={row.id} />
                </td>
                <td>
                  <Range bar={row.money} path={row.id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function Range({ bar, path }: { readonly bar: CostBar | null; readonly path: CostRow['id'] }) {
  if (bar === null) return <span className={styles['open']}>{words.notEstimated}</span>;
  const { low, likely, high, text, said } = bar;
  return (
    <span className={styles['range']}>
      <svg className={colours[path]} role="img" aria-label={said} focusable="false">
        <line className={styles['axis']} x1="0" x2="100%" y1="7" y2="7" />
        <rect x={percent(low)} y="3" width={percent(Math.max(0.004, high - low))} height="8" rx="1" />
        <line className={styles['likely']} x1={percent(likely)} x2={percent(likely)} y1="0" y2="14" />
      </svg>
      <span aria-hidden="true">{text}</span>
    </span>
  );
}
