import { memo } from 'react';
import { maturityStrings as words } from '#shared/strings/maturity.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { GapGlyph } from './GapGlyph.tsx';
import styles from './Maturity.module.css';
import type { CellState, HeatCell, HeatRow, Standing } from './maturity-view.ts';

type AspectRowProps = {
  readonly row: HeatRow;
  readonly inTabOrder: boolean;
  readonly onStand: (id: AspectId, stands: Standing | null) => void;
};

const SAID: Readonly<Record<CellState, string>> = {
  stands: words.stands,
  missing: words.missing,
  extra: words.extra,
  plain: '',
};

/** One aspect across the stages; the name is what takes the keys, a cell can be pressed as well. */
export const AspectRow = memo(
  function AspectRow({ row, inTabOrder, onStand }: AspectRowProps) {
    return (
      <tr data-aspect={row.id} data-item={row.id} className={styles['row']}>
        <th scope="row" className={styles['name']}>
          <button
            type="button"
            className={styles['take']}
            tabIndex={inTabOrder ? 0 : -1}
            aria-label={row.said}
          >
            {row.label}
          </button>
        </th>
        {row.cells.map((cell) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys 0 to 5 of the row do the same
          <td
            key={cell.stage}
            className={cellClass(cell)}
            onClick={() => onStand(row.id, cell.state === 'stands' ? null : cell.stage)}
          >
            {cell.state === 'stands' ? <span className={styles['dot']} aria-hidden="true" /> : null}
            {cell.text}
            {SAID[cell.state] === '' ? null : <Hidden> ({SAID[cell.state]})</Hidden>}
          </td>
        ))}
        <td className={joinClasses(styles['gap'], styles[row.gap])}>
          <GapGlyph gap={row.gap} /> {row.gapSaid}
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.inTabOrder === after.inTabOrder &&
    before.onStand === after.onStand &&
    before.row.said === after.row.said &&
    before.row.cells.every(({ text, isTarget }, at) => {
      const now = after.row.cells[at];
      return now?.text === text && now.isTarget === isTarget;
    }),
);

function cellClass({ state, isNone, isTarget, stage }: HeatCell): string {
  return joinClasses(
    styles['cell'],
    styles[state],
    isNone && styles['none'],
    isTarget && styles['target'],
    stage === 'nothing' && styles['zero'],
  );
}
