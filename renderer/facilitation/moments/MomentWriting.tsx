import { useRef, useState } from 'react';
import { phasesOf, secondsLeft } from '#shared/moments/moment-phases.ts';
import { spanWords } from '#shared/strings/clock.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import type { MomentId } from '#shared/workshop/schema/ids.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { useSeconds } from '../clock/use-seconds.ts';
import { usePhones } from '../phones/phones-context.ts';
import styles from './Moment.module.css';

const LONGEST = 60;

type MomentWritingProps = { readonly id: MomentId; readonly moment: Moment };

/** While the room writes: the time, how many ideas there are, and a line for what is handed in on paper. */
export function MomentWriting({ id, moment }: MomentWritingProps) {
  const send = useSend();
  const ideas = usePart('ideas');
  const { room } = usePhones();
  const now = useSeconds(true);
  const line = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const parts = phasesOf(moment.kind);
  const part = parts[moment.phase] ?? 'alone';
  const next = parts[moment.phase + 1];
  const left = secondsLeft(moment, now);
  const written = Object.values(ideas).filter((idea) => idea.moment === id).length;
  const at = (): string => new Date().toISOString();

  function capture(texts: readonly string[]): void {
    const items = texts.map((text) => ({
      id: crypto.randomUUID(),
      item: { text, moment: id, step: moment.step },
    }));
    // What was typed is not said back: somebody may see this screen.
    if (send({ name: 'idea.add-many', payload: { items } })) setSaid(words.captured);
  }

  return (
    <section className={styles['sheet']} aria-label={words.kinds[moment.kind]}>
      <h3 className={styles['title']}>{moment.title}</h3>
      <p className={styles['time']} role="timer">
        {left > 0 ? words.left(spanWords(left)) : words.over}
      </p>
      <p>
        <strong>{words.parts[part].label}.</strong> {words.parts[part].what}
      </p>
      <p role="status">{words.written(written)}</p>
      <CaptureLine
        label={words.capture}
        placeholder={words.capturePlaceholder}
        inputRef={line}
        said={said}
        onCapture={capture}
      />
      <p className={styles['soft']}>
        {words.hidden} {room.kind === 'open' ? words.phonesToo : words.phonesOff}
      </p>
      <div className={styles['row']}>
        {next === undefined ? null : (
          <Button onClick={() => send({ name: 'moment.next', payload: { id, at: at() } })}>
            {words.next(words.parts[next].label)}
          </Button>
        )}
        <Button
          look={next === undefined ? 'primary' : 'plain'}
          onClick={() => send({ name: 'moment.reveal', payload: { id, at: at() } })}
        >
          {words.reveal}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            const minutes = Math.min(LONGEST, moment.minutes + 1);
            send({ name: 'moment.set-minutes', payload: { id, minutes } });
          }}
        >
          {words.addMinute}
        </Button>
      </div>
    </section>
  );
}
