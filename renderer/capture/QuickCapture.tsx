import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { inOrder } from '#shared/base/in-order.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import { actionStrings } from '#shared/strings/actions.ts';
import { personId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { usePart } from '../session/session-context.ts';
import { useSend } from '../session/use-send.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSay } from '../ui/Toasts.tsx';
import styles from './QuickCapture.module.css';
import { CAPTURE_KINDS, type CaptureKind, captureCommand, SAID } from './quick-capture.ts';

const words = actionStrings.capture;

const PLACEHOLDERS: Readonly<Record<CaptureKind, string>> = {
  park: words.parkPlaceholder,
  decide: words.decidePlaceholder,
  act: words.actPlaceholder,
};

type QuickCaptureProps = {
  readonly kind: CaptureKind;
  readonly step: StepId | null;
  readonly onKind: (kind: CaptureKind) => void;
  readonly onClose: () => void;
};

/** One line over the work: what it is, Enter, and the focus is back where it was. */
export function QuickCapture({ kind, step, onKind, onClose }: QuickCaptureProps) {
  const send = useSend();
  const say = useSay();
  const people = usePart('people');
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(document.activeElement);

  useEffect(() => {
    const returnTo = before.current;
    return () => (returnTo instanceof HTMLElement ? returnTo.focus({ preventScroll: true }) : undefined);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind is asked for while typing, and typing goes on
  useEffect(() => field.current?.focus(), [kind]);

  function keep(event: SyntheticEvent): void {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    const captured = {
      kind,
      text: said,
      owner: owner === '' ? null : personId.parse(owner),
      due: kind === 'act' && due !== '' ? due : null,
      step,
    };
    if (!send(captureCommand(captured, crypto.randomUUID(), new Date().toISOString()))) return;
    say(SAID[kind](said));
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <form className={styles['bar']} aria-label={words.title} onSubmit={keep} onKeyDown={onKeyDown}>
      <Choice
        label={words.kind}
        labelHidden
        options={CAPTURE_KINDS.map((value) => ({ value, label: words[value] }))}
        value={kind}
        onChange={(next) => (next === null ? undefined : onKind(next))}
      />
      <TextField
        ref={field}
        label={words.text}
        labelHidden
        placeholder={PLACEHOLDERS[kind]}
        value={text}
        maxLength={LIMITS.line}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles['more']}>
        <SelectField
          label={words.owner}
          value={owner}
          options={[
            { value: '', label: words.nobody },
            ...inOrder(people).map(([id, { name }]) => ({ value: id, label: name })),
          ]}
          onChange={setOwner}
        />
        {kind === 'act' ? (
          <TextField
            label={words.due}
            type="date"
            value={due}
            max="2999-12-31"
            onChange={({ target }) => setDue(target.value)}
          />
        ) : null}
        <span className={styles['buttons']}>
          <Button size="small" look="plain" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button size="small" look="primary" submits>
            {words.keep}
          </Button>
        </span>
      </div>
    </form>
  );
}
