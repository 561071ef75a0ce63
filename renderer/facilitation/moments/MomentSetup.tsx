import { useState } from 'react';
import { minutesOf } from '#shared/moments/moment-phases.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { type MomentId, momentId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { MOMENT_KINDS, type Moment } from '#shared/workshop/schema/room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Moment.module.css';

type MomentSetupProps = { readonly step: StepId | null; readonly onOpen: (id: MomentId) => void };

/** Which kind, about what, for how long. */
export function MomentSetup({ step, onOpen }: MomentSetupProps) {
  const send = useSend();
  const [kind, setKind] = useState<Moment['kind']>('silent-writing');
  const [question, setQuestion] = useState<string>(
    step === 'evidence' ? words.questions.evidence : words.questions.other,
  );
  const [minutes, setMinutes] = useState<number>();
  const planned = minutes ?? minutesOf(kind, 0);

  function begin(): void {
    const id = momentId.parse(crypto.randomUUID());
    const item = { kind, title: question.trim(), step, minutes: planned };
    const at = new Date().toISOString();
    if (send({ name: 'moment.open', payload: { id, item, at } })) onOpen(id);
  }

  return (
    <form
      className={styles['sheet']}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Choice
        label={words.kind}
        value={kind}
        options={MOMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => {
          setKind(value ?? kind);
          setMinutes(undefined);
        }}
      />
      <p className={styles['soft']}>{words.about[kind]}</p>
      <TextField
        label={words.question}
        value={question}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={({ target }) => setQuestion(target.value)}
      />
      <div className={styles['row']}>
        <EditableNumber
          label={words.minutes}
          value={planned}
          min={0.5}
          max={60}
          problem={words.minutesProblem}
          onCommit={(value) => setMinutes(value ?? undefined)}
        />
        <Button look="primary" submits disabled={question.trim() === ''}>
          {words.begin}
        </Button>
      </div>
    </form>
  );
}
