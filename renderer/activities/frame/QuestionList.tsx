import { type KeyboardEvent, useRef } from 'react';
import type { StageId } from '#shared/playbook/ids.ts';
import { frameStepStrings as words } from '#shared/strings/frame-step.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './Frame.module.css';
import type { QuestionRow } from './frame-view.ts';

type QuestionListProps = {
  readonly rows: readonly QuestionRow[];
  readonly onAgree: (stage: StageId | null) => void;
};

/** The four questions, to be read from the back of the room. One stop in the tab order; the agreed one is pressed. */
export function QuestionList({ rows, onAgree }: QuestionListProps) {
  const list = useRef<HTMLUListElement>(null);
  const tabStop = Math.max(
    0,
    rows.findIndex(({ agreed }) => agreed),
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const named = rows.find(({ key }) => key === event.key);
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (named !== undefined) {
      onAgree(named.id);
      buttons[rows.indexOf(named)]?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} className={styles['questions']} aria-label={words.questions} onKeyDown={onKeyDown}>
      {rows.map((row, at) => (
        <li key={row.id}>
          <button
            type="button"
            className={joinClasses(styles['question'], row.agreed && styles['agreed'])}
            aria-pressed={row.agreed}
            tabIndex={at === tabStop ? 0 : -1}
            onClick={() => onAgree(row.agreed ? null : row.id)}
          >
            <span aria-hidden="true">
              <Kbd>{row.key}</Kbd>
            </span>
            <span className={styles['asks']}>
              {row.question} {row.agreed ? <span className={styles['tag']}>{words.agreed}</span> : null}
            </span>
            <span className={styles['below']}>{row.below}</span>
            <span className={styles['picked']}>
              {row.picked === null ? null : (
                <>
                  <span className={styles['pickedCount']}>{row.picked.said}</span>
                  <span className={styles['names']}>{row.picked.names}</span>
                </>
              )}
            </span>
            <span className={styles['form']}>{row.form}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
