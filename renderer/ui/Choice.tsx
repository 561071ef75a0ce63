import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Choice.module.css';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';

export type ChoiceOption<Value extends string | number> = {
  readonly value: Value;
  readonly label: string;
  /** Read on hovering and by screen readers' descriptions. */
  readonly help?: string;
  /** A key that chooses it while the group has the focus. */
  readonly key?: string;
  readonly glyph?: ReactNode;
};

type ChoiceProps<Value extends string | number> = {
  readonly label: string;
  /** What it is asked about, where the place says so to the eye: read aloud before the label. */
  readonly about?: string;
  /** Where the place says what it is, the label is only read aloud. */
  readonly labelHidden?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  /** Pressing what is chosen takes the answer back: null. */
  readonly onChange: (value: Value | null) => void;
  /** Equal columns over the whole width; otherwise as wide as the words. */
  readonly spread?: boolean;
  /** One below the other with their help beside them, for answers that are sentences. */
  readonly stack?: boolean;
};

/** One of a few answers, each a press or a key away. One stop in the tab order; arrows go along it. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const {
    label,
    about,
    labelHidden = false,
    options,
    value,
    onChange,
    spread = false,
    stack = false,
  } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const chosen = options.findIndex((option) => option.value === value);
  const tabStop = Math.max(0, chosen);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    const step = { ArrowRight: 1, ArrowLeft: -1, ...(stack ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
    const named = options.find(({ key }) => key?.toLowerCase() === event.key.toLowerCase());
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (named !== undefined) onChange(named.value);
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <fieldset className={styles['group']} ref={group} onKeyDown={onKeyDown}>
      <legend className={joinClasses(styles['label'], !labelHidden && styles['shown'])}>
        {about === undefined ? null : <Hidden>{about}: </Hidden>}
        {labelHidden ? <Hidden>{label}</Hidden> : label}
      </legend>
      <div
        className={joinClasses(styles['options'], spread && styles['spread'], stack && styles['stack'])}
        style={spread ? { gridTemplateColumns: `repeat(${options.length}, minmax(0, 1fr))` } : undefined}
      >
        {options.map((option, at) => (
          <button
            key={option.value}
            type="button"
            className={styles['option']}
            title={stack ? undefined : option.help}
            aria-pressed={option.value === value}
            tabIndex={at === tabStop ? 0 : -1}
            onClick={() => onChange(option.value === value ? null : option.value)}
          >
            {option.key === undefined ? null : (
              <span className={styles['key']} aria-hidden="true">
                {option.key}
              </span>
            )}
            {option.glyph}
            <span>{option.label}</span>
            {stack && option.help !== undefined && option.help !== '' ? (
              <span className={styles['help']}>{option.help}</span>
            ) : null}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
