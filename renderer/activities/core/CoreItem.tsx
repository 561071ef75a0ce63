import { memo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { AttachmentStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import { GradeLadder } from '../../ui/GradeLadder.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { CoreAnswer } from './CoreAnswer.tsx';
import styles from './CoreItem.module.css';
import { attachTargetOf, type CoreRow } from './core-view.ts';
import { HurtsMark } from './HurtsMark.tsx';
import type { CoreEvents } from './use-core.ts';

type CoreItemProps = {
  readonly row: CoreRow;
  readonly open: boolean;
  readonly playbook: Playbook;
  readonly events: CoreEvents;
};

/** A check, a difference or an area as a whole: a line, or large with everything that can be said about it. */
export const CoreItem = memo(
  function CoreItem({ row, open, playbook, events }: CoreItemProps) {
    const target = attachTargetOf(row);
    return (
      <li
        className={joinClasses(
          styles['item'],
          open && styles['open'],
          row.kind === 'area' && styles['whole'],
        )}
        data-row={row.key}
        data-item={row.id}
        {...(target === undefined ? {} : attachHere(target))}
      >
        <button
          type="button"
          className={styles['main']}
          data-main=""
          aria-expanded={open}
          tabIndex={open ? 0 : -1}
          onClick={() => (open ? events.writeNote(row.key) : events.select(row.key))}
        >
          <span className={styles['label']}>{row.label}</span>
          {row.hurts ? <HurtsMark /> : null}
          <span className={styles['answer']}>
            {typeof row.value === 'number' && row.kind !== 'retrofit' ? (
              <GradeLadder grade={row.value} label={row.said} />
            ) : row.short === '' ? (
              <GradeLadder grade={null} label={row.said} />
            ) : (
              <span className={row.value === null ? styles['none'] : styles['said']}>{row.short}</span>
            )}
          </span>
          {row.note === '' || open ? null : (
            <span className={styles['note']} dir="auto">
              {row.note}
            </span>
          )}
        </button>
        {open ? <CoreAnswer row={row} playbook={playbook} events={events} /> : null}
        {target === undefined ? null : <AttachmentStrip target={target} />}
      </li>
    );
  },
  (before, after) =>
    before.open === after.open && before.events === after.events && sameRow(before.row, after.row),
);

/** Rows are made anew with every answer; most of them say what they said. */
function sameRow(a: CoreRow, b: CoreRow): boolean {
  return a.key === b.key && a.value === b.value && a.hurts === b.hurts && a.note === b.note;
}
