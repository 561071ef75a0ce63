import { ArrowUp, X } from 'lucide-react';
import { memo } from 'react';
import { readBackScreen as words } from '#shared/strings/read-back-screen.ts';
import type { ActionId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { PersonField } from '../../people/PersonField.tsx';
import { type Send, useSend } from '../../session/use-send.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './ReadBack.module.css';
import { type ActionLine, FIRST_ACTIONS } from './read-back-view.ts';

type ActionsProps = { readonly lines: readonly ActionLine[] };

/** Who does what by when, each written where it stands. */
export function Actions({ lines }: ActionsProps) {
  const send = useSend();

  function earlier(at: number): void {
    const line = lines[at];
    if (line === undefined || at === 0) return;
    send({ name: 'action.move', payload: { id: line.id, after: lines[at - 2]?.id ?? null } });
  }

  return (
    <ol>
      {lines.map((line, at) => (
        <Row
          key={line.id}
          line={line}
          place={at}
          send={send}
          onEarlier={at === 0 ? undefined : () => earlier(at)}
        />
      ))}
    </ol>
  );
}

type RowProps = {
  readonly line: ActionLine;
  readonly place: number;
  readonly send: Send;
  readonly onEarlier: (() => void) | undefined;
};

const Row = memo(function Row({ line, place, send, onEarlier }: RowProps) {
  const { id, text, owner, due, done } = line;
  const isFirst = place < FIRST_ACTIONS && !done;
  const edit = (changes: Parameters<typeof editAction>[1]): void => void send(editAction(id, changes));
  return (
    <li className={joinClasses(styles['action'], done && styles['done'])} data-item={id}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={words.done(text)}
        checked={done}
        onChange={() => edit({ done: !done })}
      />
      <span className={joinClasses(styles['number'], isFirst && styles['first'])}>
        {done ? '' : place + 1}
      </span>
      <EditableText
        label={words.action}
        labelHidden
        quiet
        lines="several"
        value={text}
        maxLength={LIMITS.line}
        onCommit={(next) => (next === '' ? undefined : edit({ text: next }))}
      />
      <PersonField
        label={words.ownerOf(text)}
        labelHidden
        value={owner}
        onChange={(person) => edit({ owner: person })}
      />
      <DateField label={words.dueOf(text)} labelHidden value={due} onCommit={(day) => edit({ due: day })} />
      <span className={styles['tools']}>
        <IconButton
          small
          icon={ArrowUp}
          label={words.up(text)}
          disabled={onEarlier === undefined}
          onClick={onEarlier}
        />
        <IconButton
          small
          icon={X}
          label={words.remove(text)}
          onClick={() => send({ name: 'action.remove', payload: { id } })}
        />
      </span>
    </li>
  );
});

function editAction(id: ActionId, changes: Partial<Omit<ActionLine, 'id'>>) {
  return { name: 'action.edit', payload: { id, changes } } as const;
}
