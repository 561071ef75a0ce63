import { Check, RotateCcw, X } from 'lucide-react';
import { readBackScreen as words } from '#shared/strings/read-back-screen.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { LongList } from '../../ui/LongList.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './ReadBack.module.css';
import { parkedToAction } from './read-back-actions.ts';
import type { DecisionLine, ParkedLine } from './read-back-view.ts';

/** About as tall as a line of one row of text. */
const LINE_HEIGHT = 45;

/** What was put aside: settled, or turned into something somebody does. */
export function Parked({ lines }: { readonly lines: readonly ParkedLine[] }) {
  const settled = lines.filter((line) => line.settled).length;
  return (
    <Section title={words.parked} {...(settled === 0 ? {} : { aside: words.settledCount(settled) })}>
      {lines.length === 0 ? <p className={styles['none']}>{words.nothingParked}</p> : null}
      <LongList rows={lines} draw={drawParked} height={LINE_HEIGHT} />
    </Section>
  );
}

function drawParked(line: ParkedLine) {
  return <ParkedRow key={line.id} line={line} />;
}

function ParkedRow({ line }: { readonly line: ParkedLine }) {
  const send = useSend();
  return (
    <li className={joinClasses(styles['line'], line.settled && styles['done'])} data-item={line.id}>
      <div>
        <EditableText
          label={words.parkedText}
          labelHidden
          quiet
          lines="several"
          value={line.text}
          maxLength={LIMITS.line}
          onCommit={(text) =>
            text === ''
              ? undefined
              : send({ name: 'parking.edit', payload: { id: line.id, changes: { text } } })
          }
        />
        {line.step === '' ? null : <p className={styles['small']}>{line.step}</p>}
      </div>
      <span className={styles['tools']}>
        {line.settled ? null : (
          <Button
            size="small"
            look="plain"
            aria-label={words.makeActionOf(line.text)}
            onClick={() => {
              for (const command of parkedToAction(line, () => crypto.randomUUID())) send(command);
            }}
          >
            {words.makeAction}
          </Button>
        )}
        <IconButton
          small
          icon={line.settled ? RotateCcw : Check}
          label={line.settled ? words.reopen(line.text) : words.settleThis(line.text)}
          onClick={() =>
            send({ name: 'parking.edit', payload: { id: line.id, changes: { settled: !line.settled } } })
          }
        />
      </span>
    </li>
  );
}

/** What the room decided on the way, in its own words. */
export function Decisions({ lines }: { readonly lines: readonly DecisionLine[] }) {
  const send = useSend();
  return (
    <Section title={words.decisions}>
      {lines.length === 0 ? <p className={styles['none']}>{words.noDecisions}</p> : null}
      <ul>
        {lines.map(({ id, text, step }) => (
          <li key={id} className={styles['line']} data-item={id}>
            <div>
              <EditableText
                label={words.decisionText}
                labelHidden
                quiet
                lines="several"
                value={text}
                maxLength={LIMITS.line}
                onCommit={(next) =>
                  next === ''
                    ? undefined
                    : send({ name: 'decision.edit', payload: { id, changes: { text: next } } })
                }
              />
              {step === '' ? null : <p className={styles['small']}>{step}</p>}
            </div>
            <IconButton
              small
              icon={X}
              label={words.remove(text)}
              onClick={() => send({ name: 'decision.remove', payload: { id } })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
