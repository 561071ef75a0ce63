import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { StageId } from '#shared/playbook/ids.ts';
import { frameStepStrings } from '#shared/strings/frame-step.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Findings } from '../../ui/Findings.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './BlindPick.module.css';
import { type FrameView, nextPicker, type StageWarningLine } from './frame-view.ts';

const words = frameStepStrings.pick;

type BlindPickProps = {
  readonly view: FrameView;
  readonly help: string;
  readonly warnings: readonly StageWarningLine[];
  readonly onPick: (person: PersonId, stage: StageId | null) => void;
  readonly onReveal: (revealed: boolean) => void;
  readonly onToPeople: () => void;
};

/** Each goes to their name and presses one key. The page says that somebody has picked, and no more until the reveal. */
export function BlindPick({ view, help, warnings, onPick, onReveal, onToPeople }: BlindPickProps) {
  const { pickers, phase, questions, pickedCount } = view;
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<PersonId>();
  const [said, setSaid] = useState('');
  const tabStop = pickers.some(({ id }) => id === focused)
    ? focused
    : (pickers.find((picker) => !picker.hasPicked) ?? pickers[0])?.id;

  function goTo(id: PersonId | undefined): void {
    const at = pickers.findIndex((picker) => picker.id === id);
    if (at >= 0) list.current?.querySelectorAll('button')[at]?.focus();
  }

  function onKeyDown(event: KeyboardEvent, person: PersonId, name: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = pickers.findIndex(({ id }) => id === person);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const named = questions.find(({ key }) => key === event.key);
    if (step !== undefined) goTo(pickers[(at + step + pickers.length) % pickers.length]?.id);
    else if (named !== undefined) {
      onPick(person, named.id);
      setSaid(words.took(name));
      goTo(nextPicker(pickers, person));
    } else if (event.key === 'Delete' || event.key === 'Backspace') onPick(person, null);
    else return;
    event.preventDefault();
  }

  if (phase === 'nobody') {
    return (
      <Section title={words.title}>
        <p className={styles['hint']}>{words.nobody}</p>
        <Button size="small" onClick={onToPeople}>
          {words.toPeople}
        </Button>
      </Section>
    );
  }
  return (
    <Section
      title={words.title}
      aside={<span className={styles['count']}>{words.count(pickedCount, pickers.length)}</span>}
      hint={phase === 'picking' ? words.hint : help}
    >
      <ul ref={list} className={styles['people']} aria-label={words.people}>
        {pickers.map(({ id, name, hasPicked }) => (
          <li key={id}>
            <button
              type="button"
              className={joinClasses(styles['person'], hasPicked && styles['done'])}
              aria-keyshortcuts={questions.map(({ key }) => key).join(' ')}
              tabIndex={id === tabStop ? 0 : -1}
              onFocus={() => setFocused(id)}
              onKeyDown={(event) => onKeyDown(event, id, name)}
            >
              <span className={styles['sign']} aria-hidden="true">
                {hasPicked ? <Check size={14} strokeWidth={2.25} /> : null}
              </span>
              <span dir="auto">{name}</span>
              <Hidden>, {hasPicked ? words.picked : words.waiting}</Hidden>
            </button>
          </li>
        ))}
        <li>
          {phase === 'picking' ? (
            <Button size="small" look="primary" disabled={pickedCount === 0} onClick={() => onReveal(true)}>
              {words.reveal}
            </Button>
          ) : (
            <Button size="small" onClick={() => onReveal(false)}>
              {words.again}
            </Button>
          )}
        </li>
      </ul>
      <div role="status">
        <Hidden>{said}</Hidden>
        {view.outcome === '' ? null : <p className={styles['outcome']}>{view.outcome}</p>}
      </div>
      <Findings label={frameStepStrings.warnings} lines={warnings} tone="warning" />
    </Section>
  );
}
