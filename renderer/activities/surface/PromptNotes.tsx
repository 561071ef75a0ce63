import { Trash2 } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { surfaceStrings } from '#shared/strings/surface-step.ts';
import { noteId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSelected } from '../../session/session-context.ts';
import { type Send, useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { linesIn } from '../../ui/lines-in.ts';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './PromptNotes.module.css';
import { type PromptNotes as Asked, promptNotes } from './surface-view.ts';

const words = surfaceStrings.prompts;
const sources = (['repeated-use', 'opinion'] as const).map((value) => ({
  value,
  label: words.sources[value],
  key: words.sources[value].charAt(0),
}));

/** Five questions to ask aloud, and what the room answered; the fourth collects the work done by hand. */
export function PromptNotes({ playbook }: { readonly playbook: Playbook }) {
  const notes = useSelected(({ workshop }) => workshop.surface.notes);
  const send = useSend();
  const asked = useMemo(() => promptNotes(notes, playbook), [notes, playbook]);
  return (
    <Section title={words.title} hint={playbook.surface.insight}>
      <div className={styles['prompts']}>
        {asked.map((one) => (
          <Prompt key={one.id} asked={one} send={send} />
        ))}
      </div>
    </Section>
  );
}

type PromptProps = { readonly asked: Asked; readonly send: Send };

const Prompt = memo(function Prompt({ asked, send }: PromptProps) {
  const { id, label, prompt, help, notes } = asked;
  const [text, setText] = useState('');

  function add(texts: readonly string[]): void {
    const items = texts.map((line) => ({
      id: noteId.parse(crypto.randomUUID()),
      item: { prompt: id, text: line },
    }));
    if (items.length > 0 && send({ name: 'surface.add-notes', payload: { items } })) setText('');
  }

  return (
    <section className={styles['prompt']} aria-label={label}>
      <h3 className={styles['label']}>{label}</h3>
      <p className={styles['ask']} title={help}>
        {prompt}
      </p>
      <ul>
        {notes.map(({ id: note, note: { text: said, from } }) => (
          <li key={note} className={styles['note']}>
            <EditableText
              quiet
              lines="wrapped"
              label={words.edit(label)}
              labelHidden
              value={said}
              maxLength={LIMITS.line}
              onCommit={(line) =>
                line === ''
                  ? undefined
                  : send({ name: 'surface.edit-note', payload: { id: note, changes: { text: line } } })
              }
            />
            <IconButton
              small
              icon={Trash2}
              label={words.remove(said)}
              onClick={() => send({ name: 'surface.remove-note', payload: { id: note } })}
            />
            {id === 'PS5' ? (
              <Choice
                about={said}
                label={words.from}
                labelHidden
                options={sources}
                value={from}
                onChange={(next) =>
                  send({ name: 'surface.edit-note', payload: { id: note, changes: { from: next } } })
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
      <TextField
        label={words.add(label)}
        labelHidden
        placeholder={words.placeholder}
        autoComplete="off"
        maxLength={LIMITS.line}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
          event.preventDefault();
          add([text.trim()]);
        }}
        onPaste={(event) => {
          const lines = linesIn(event.clipboardData.getData('text/plain'), LIMITS.line);
          if (lines.length < 2) return;
          event.preventDefault();
          add(lines);
        }}
      />
    </section>
  );
});
