import { useState } from 'react';
import { agendaOfLength, withMinutes } from '#shared/clock/agenda-of-length.ts';
import type { AgendaView } from '#shared/clock/agenda-view.ts';
import { shortenAgenda } from '#shared/clock/shorten-agenda.ts';
import { AGENDA_LENGTHS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useSetting } from '../../settings/use-setting.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Agenda.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { turnSound } from './turn-sound.ts';

const words = clockStrings.sheet;
const NEW_MINUTES = 5;

type AgendaSheetProps = {
  readonly playbook: Playbook;
  readonly view: AgendaView;
  /** Sets all times used back to nought and stops the clock. */
  readonly onReset: () => void;
  readonly onClose: () => void;
};

/** The agenda: its length, its items in order, and what to shorten when it runs late. */
export function AgendaSheet({ playbook, view, onReset, onClose }: AgendaSheetProps) {
  const agenda = usePart('agenda');
  const send = useSend();
  const sound = useSetting(turnSound);
  const [title, setTitle] = useState('');
  const { steps } = playbook.room;
  const length = AGENDA_LENGTHS.find((known) => Number(known) === agenda.minutes) ?? null;
  const planned = view.lines.reduce((sum, { minutes }) => sum + minutes, 0);

  function add(): void {
    if (title.trim() === '') return;
    const item = { title: title.trim(), minutes: NEW_MINUTES };
    if (send({ name: 'agenda.add-item', payload: { id: crypto.randomUUID(), item } })) setTitle('');
  }

  return (
    <Sheet open title={clockStrings.agenda} closeLabel={shellStrings.close} width="medium" onClose={onClose}>
      <div className={styles['sheet']}>
        <Choice
          label={words.length}
          value={length}
          options={AGENDA_LENGTHS.map((value) => ({ value, label: words.minutes(value) }))}
          onChange={(value) => (value === null ? undefined : send(agendaOfLength(value, steps, agenda)))}
        />
        {view.lines.length === 0 ? (
          <p className={styles['soft']}>{words.empty}</p>
        ) : (
          <>
            <Late view={view} playbook={playbook} onApply={(cuts) => send(withMinutes(agenda, cuts))} />
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{words.startsAt}</th>
                  <th scope="col">{words.item}</th>
                  <th scope="col">{words.planned}</th>
                  <th scope="col">{words.used}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {view.lines.map((line, at) => (
                  <AgendaRow
                    key={line.id}
                    line={line}
                    before={at === 0 ? undefined : (view.lines[at - 2]?.id ?? null)}
                    after={view.lines[at + 1]?.id}
                    send={send}
                  />
                ))}
              </tbody>
            </table>
            <p className={styles['soft']}>
              {words.together(planned, Math.round(view.lengthSeconds / 60))}
              {view.usedSeconds === 0 ? null : (
                <Button size="small" look="plain" onClick={onReset}>
                  {words.reset}
                </Button>
              )}
            </p>
          </>
        )}
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label={words.add}
            value={title}
            maxLength={LIMITS.word}
            placeholder={words.addPlaceholder}
            autoComplete="off"
            onChange={({ target }) => setTitle(target.value)}
          />
          <Button submits disabled={title.trim() === ''}>
            {words.addButton}
          </Button>
        </form>
        <Choice
          label={words.sound}
          value={sound}
          options={(['off', 'on'] as const).map((value) => ({ value, label: words.sounds[value] }))}
          onChange={(value) => turnSound.set(value ?? 'off')}
        />
      </div>
    </Sheet>
  );
}

type LateProps = {
  readonly view: AgendaView;
  readonly playbook: Playbook;
  readonly onApply: (cuts: ReturnType<typeof shortenAgenda>['cuts']) => void;
};

/** Late by a minute or more: what to take the time from. */
function Late({ view, playbook, onApply }: LateProps) {
  if (view.behindSeconds < 60) return null;
  const { cuts, stillLate } = shortenAgenda(view, playbook.room.steps);
  const { late } = clockStrings;
  if (cuts.length === 0) return <Notice message={late.nothing(Math.trunc(view.behindSeconds / 60))} />;
  const said = cuts.map(({ title, from, to }) => late.cut(title, from, to)).join(', ');
  return (
    <Notice
      message={[playbook.room.clock.late, late.shorten(said), stillLate > 0 ? late.still(stillLate) : '']
        .filter((part) => part !== '')
        .join(' ')}
    >
      <Button size="small" look="primary" onClick={() => onApply(cuts)}>
        {late.apply}
      </Button>
    </Notice>
  );
}
