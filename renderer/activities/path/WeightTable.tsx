import { useMemo } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import styles from './Conditions.module.css';
import { weightLines } from './path-view.ts';

/** In which range of each weight the outcome holds, folded away until somebody doubts the weights. */
export function WeightTable({ decision }: { readonly decision: Decision }) {
  const lines = useMemo(() => weightLines(decision), [decision]);
  return (
    <details className={styles['details']}>
      <summary>{words.weights.title}</summary>
      <table className={styles['weights']}>
        <thead>
          <tr>
            <th scope="col">{words.weights.condition}</th>
            <th scope="col">{words.weights.weight}</th>
            <th scope="col">{words.weights.range}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <PathGlyph outcome={line.path} size={11} /> {line.label}
              </th>
              <td>{line.weight}</td>
              <td>
                {line.range}
                {line.fragile ? <strong> · {words.weights.fragile}</strong> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
