import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { usePart } from '../../session/session-context.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Cost.module.css';
import { CostFields } from './CostFields.tsx';
import { POINTS } from './cost-view.ts';

type CostTableProps = {
  /** Undefined while the rules are covered: the order they take says something about them. */
  readonly decision: Decision | undefined;
  readonly playbook: Playbook;
};

/** What each path costs in weeks and in money, as the room estimates it: low, likely, high. */
export function CostTable({ decision, playbook }: CostTableProps) {
  const { costs, currency } = usePart('path');
  const kinds = [
    { kind: 'weeks', title: words.cost.weeks },
    { kind: 'money', title: words.cost.money(currency) },
  ] as const;
  return (
    <Section title={words.cost.title} hint={words.cost.hint}>
      <table className={styles['table']} aria-label={words.cost.title}>
        <thead>
          <tr>
            <td />
            {kinds.map(({ kind, title }) => (
              <th key={kind} colSpan={POINTS.length} scope="colgroup">
                {title}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{words.cost.path}</th>
            {kinds.flatMap(({ kind }) =>
              POINTS.map((point) => (
                <th key={`${kind} ${point}`} scope="col">
                  {words.cost[point]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {playbook.paths.map((path) => (
            <tr key={path.id}>
              <th scope="row">
                <PathGlyph outcome={path.id} size={12} /> {path.label}
              </th>
              {kinds.map(({ kind, title }) => (
                <CostFields
                  key={kind}
                  path={path.id}
                  label={path.label}
                  kind={kind}
                  title={title}
                  value={costs[path.id]?.[kind] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {decision === undefined ? null : (
        <p className={styles['basis']}>{words.cost.basis[decision.order.basis]}</p>
      )}
    </Section>
  );
}
