import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { AgendaLine } from '#shared/clock/agenda-view.ts';
import { clockStrings, spanWords } from '#shared/strings/clock.ts';
import type { AgendaItemId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { Send } from '../../session/use-send.ts';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Agenda.module.css';

const words = clockStrings.sheet;

type AgendaRowProps = {
  readonly line: AgendaLine;
  /** What it would stand behind one place earlier (null: first); undefined where it is the first. */
  readonly before: AgendaItemId | null | undefined;
  readonly after: AgendaItemId | undefined;
  readonly send: Send;
};

export function AgendaRow({ line, before, after, send }: AgendaRowProps) {
  const { id, title, minutes, usedSeconds, startsAt, state } = line;
  return (
    <tr className={styles[state]} aria-current={state === 'current' ? 'step' : undefined}>
      <td className={styles['number']}>{hoursAndMinutes(startsAt)}</td>
      <td>
        <EditableText
          label={words.nameOf(title)}
          labelHidden
          quiet
          value={title}
          maxLength={LIMITS.word}
          onCommit={(text) =>
            text === ''
              ? undefined
              : send({ name: 'agenda.edit-item', payload: { id, changes: { title: text } } })
          }
        />
      </td>
      <td className={styles['minutes']}>
        <EditableNumber
          label={words.minutesOf(title)}
          labelHidden
          value={minutes}
          min={0}
          max={240}
          problem={words.minutesProblem}
          onCommit={(value) =>
            value === null
              ? undefined
              : send({ name: 'agenda.edit-item', payload: { id, changes: { minutes: value } } })
          }
        />
      </td>
      <td className={styles['number']}>
        {usedSeconds > 0 ? spanWords(usedSeconds) : ''} {state === 'current' ? words.now : ''}
      </td>
      <td className={styles['buttons']}>
        <IconButton
          small
          icon={ArrowUp}
          label={words.up(title)}
          disabled={before === undefined}
          onClick={() =>
            before === undefined
              ? undefined
              : send({ name: 'agenda.move-item', payload: { id, after: before } })
          }
        />
        <IconButton
          small
          icon={ArrowDown}
          label={words.down(title)}
          disabled={after === undefined}
          onClick={() =>
            after === undefined ? undefined : send({ name: 'agenda.move-item', payload: { id, after } })
          }
        />
        <IconButton
          small
          icon={X}
          label={words.remove(title)}
          onClick={() => send({ name: 'agenda.remove-item', payload: { id } })}
        />
      </td>
    </tr>
  );
}

function hoursAndMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
