import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { captureStrings as words } from '#shared/strings/capture.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import styles from './CaptureLine.module.css';
import { focusAround } from './focus-around.ts';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './Kbd.tsx';
import { linesIn } from './lines-in.ts';

export type CaptureTarget<Target extends string> = { readonly id: Target; readonly title: string };

type CaptureLineProps<Target extends string> = {
  readonly label: string;
  readonly placeholder: string;
  /** The letter that leads here from anywhere in the step. */
  readonly letter?: string;
  /** Where a line may go; Tab goes through them while there is text. */
  readonly targets?: readonly CaptureTarget<Target>[];
  /** Says which target a line goes to, for ears. */
  readonly into?: (title: string) => string;
  /** What Tab does, in two words. */
  readonly tabHint?: string;
  readonly inputRef: Ref<HTMLInputElement>;
  /** What was captured last; while it is not empty, digits on the empty line are about that. */
  readonly said: string;
  /** One line, or the lines of a list that was pasted. */
  readonly onCapture: (texts: readonly string[], target: Target | undefined) => void;
  readonly onDigit?: (digit: number) => void;
  readonly digitHint?: string;
  /** Escape on the empty line; without it the focus goes to what is around the line. */
  readonly onLeave?: () => void;
};

/**
 * Where the room's words go in: type, Enter, next. Tab changes the target while there is text; digits are about the last
 * one only while the line is empty, so that a line may begin with a number. A pasted list becomes one item a line.
 */
export function CaptureLine<Target extends string>(props: CaptureLineProps<Target>) {
  const { label, placeholder, letter, targets = [], said, onCapture, onDigit, digitHint, onLeave } = props;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Target>();
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  const isEmpty = text.trim() === '';

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : undefined;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isEmpty) return;
      onCapture([text.trim()], target?.id);
      setText('');
    } else if (event.key === 'Tab' && !event.shiftKey && !isEmpty && target !== undefined) {
      event.preventDefault();
      setChosen(targets[(targets.indexOf(target) + 1) % targets.length]?.id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text !== '') setText('');
      else if (onLeave === undefined) focusAround(event.currentTarget);
      else onLeave();
    } else if (digit !== undefined && onDigit !== undefined && text === '' && said !== '') {
      event.preventDefault();
      onDigit(digit);
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = linesIn(event.clipboardData.getData('text/plain'), LIMITS.line);
    if (lines.length < 2) return;
    event.preventDefault();
    onCapture(lines, target?.id);
  }

  return (
    <div
      className={joinClasses(styles['line'], letter === undefined && styles['noLetter'])}
      data-tour="capture"
    >
      {letter === undefined ? null : (
        <span aria-hidden="true">
          <Kbd>{letter}</Kbd>
        </span>
      )}
      <input
        ref={props.inputRef}
        className={styles['input']}
        aria-label={label}
        aria-keyshortcuts={letter}
        placeholder={placeholder}
        value={text}
        maxLength={LIMITS.line}
        autoComplete="off"
        dir="auto"
        onChange={({ target: field }) => setText(field.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {target === undefined ? null : (
        <fieldset className={styles['columns']}>
          <legend>
            <Hidden>{props.into?.(target.title) ?? target.title}</Hidden>
          </legend>
          {targets.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className={styles['column']}
              aria-pressed={id === target.id}
              onClick={() => setChosen(id)}
            >
              {title}
            </button>
          ))}
        </fieldset>
      )}
      <div className={styles['hints']}>
        <span className={styles['said']} role="status">
          {said}
        </span>
        <span aria-hidden="true">
          <Kbd>Enter</Kbd> {words.add}
        </span>
        {targets.length < 2 ? null : (
          <span aria-hidden="true">
            <Kbd>Tab</Kbd> {props.tabHint ?? words.otherColumn}
          </span>
        )}
        {digitHint === undefined ? null : (
          <span aria-hidden="true">
            <Kbd>0</Kbd>–<Kbd>4</Kbd> {digitHint}
          </span>
        )}
      </div>
    </div>
  );
}
