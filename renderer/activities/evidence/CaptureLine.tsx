import { type KeyboardEvent, type Ref, useState } from 'react';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import type { Grade } from '#shared/workshop/schema/evidence.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './CaptureLine.module.css';
import { asGrade } from './evidence-actions.ts';
import { COLUMNS, type Column, type ColumnId } from './evidence-view.ts';

type CaptureLineProps = {
  readonly columns: readonly Column[];
  readonly inputRef: Ref<HTMLInputElement>;
  /** What was captured last, and how it is graded. */
  readonly said: string;
  readonly onCapture: (text: string, column: ColumnId) => void;
  readonly onGradeLast: (grade: Grade) => void;
  readonly onLeave: () => void;
};

/**
 * Where the room's words go in: type, Enter, next. Tab changes the column while there is text; digits grade the last
 * one only while the line is empty, so that a claim may begin with a number.
 */
export function CaptureLine({ columns, inputRef, said, onCapture, onGradeLast, onLeave }: CaptureLineProps) {
  const [text, setText] = useState('');
  const [column, setColumn] = useState<ColumnId>('proved');
  const isEmpty = text.trim() === '';

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const grade = asGrade(event.key);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isEmpty) return;
      onCapture(text.trim(), column);
      setText('');
    } else if (event.key === 'Tab' && !event.shiftKey && !isEmpty) {
      event.preventDefault();
      setColumn(COLUMNS[(COLUMNS.indexOf(column) + 1) % COLUMNS.length] ?? 'proved');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text === '') onLeave();
      else setText('');
    } else if (grade !== undefined && text === '' && said !== '') {
      event.preventDefault();
      onGradeLast(grade);
    }
  }

  return (
    <div className={styles['line']}>
      <Kbd>E</Kbd>
      <input
        ref={inputRef}
        className={styles['input']}
        aria-label={words.capture.label}
        placeholder={words.capture.placeholder}
        value={text}
        maxLength={LIMITS.line}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <fieldset className={styles['columns']}>
        <legend>
          <Hidden>{words.capture.into(columns.find(({ id }) => id === column)?.title ?? '')}</Hidden>
        </legend>
        {columns.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles['column']}
            aria-pressed={id === column}
            onClick={() => setColumn(id)}
          >
            {title}
          </button>
        ))}
      </fieldset>
      <div className={styles['hints']}>
        <span className={styles['said']} role="status">
          {said}
        </span>
        <span aria-hidden="true">
          <Kbd>Enter</Kbd> {words.capture.add}
        </span>
        <span aria-hidden="true">
          <Kbd>Tab</Kbd> {words.capture.otherColumn}
        </span>
        <span aria-hidden="true">
          <Kbd>0</Kbd>–<Kbd>4</Kbd> {words.capture.grade}
        </span>
      </div>
    </div>
  );
}
