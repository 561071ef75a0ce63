import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './EditableText.module.css';
import { Hidden } from './Hidden.tsx';
import { joinClasses } from './join-classes.ts';
import field from './TextField.module.css';
import { useDraft } from './use-draft.ts';

type EditableTextProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
  readonly maxLength: number;
  /**
   * Several lines grow with the text; there Enter is a new line and leaving keeps. A wrapped one grows as well, and Enter
   * keeps it.
   */
  readonly lines?: 'one' | 'wrapped' | 'several';
  /** Quiet fields show their edge only on hovering and focus: for titles of cards and cells of tables. */
  readonly quiet?: boolean;
  readonly className?: string | undefined;
  /** After Enter or Escape: where the focus goes on to. */
  readonly onDone?: () => void;
};

/** Where the style sheet cannot have a field grow, its height is measured: one layout of the whole page for each field. */
const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** A thought's length: what was typed before it is safe. */
const PAUSE_MS = 2_000;
const trimmed = (text: string): string => text.trim();

/** A text edited where it stands: Enter or leaving keeps it, Escape puts it back. */
export function EditableText(props: EditableTextProps) {
  const { label, labelHidden = false, value, onCommit, placeholder, maxLength, lines = 'one' } = props;
  const id = useId();
  const draft = useDraft(value, onCommit, { clean: trimmed, pauseMs: PAUSE_MS });
  const area = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is as tall as the text that stands in it
  useLayoutEffect(() => {
    if (area.current === null || GROWS_BY_ITSELF) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [draft.text]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing) return;
    const keeps = event.key === 'Enter' && (lines !== 'several' || event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') draft.revert();
    else if (keeps) draft.commit();
    else return;
    event.preventDefault();
    event.stopPropagation();
    props.onDone?.();
  }

  const shared = {
    id,
    value: draft.text,
    maxLength,
    placeholder,
    dir: 'auto',
    autoComplete: 'off',
    onBlur: draft.commit,
    onKeyDown,
    className: joinClasses(
      field['input'],
      styles['input'],
      styles['text'],
      lines === 'several' && styles['several'],
      props.quiet === true && styles['quiet'],
    ),
  } as const;
  return (
    <div className={joinClasses(field['field'], props.className)}>
      <label htmlFor={id} className={field['label']}>
        {labelHidden ? <Hidden>{label}</Hidden> : label}
      </label>
      {lines === 'one' ? (
        <input {...shared} onChange={({ target }) => draft.change(target.value)} />
      ) : (
        <textarea
          {...shared}
          ref={area}
          rows={lines === 'several' && props.quiet !== true ? 2 : 1}
          onChange={({ target }) => draft.change(target.value)}
        />
      )}
    </div>
  );
}
