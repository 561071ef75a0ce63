import { Diamond, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { milestoneId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import type { BoardView } from './board-view.ts';
import styles from './Milestones.module.css';

const words = planScreen.weeks;

type MilestoneRowProps = {
  readonly milestones: BoardView['milestones'];
  readonly weeks: number;
  readonly stopWeek: number;
};

/** Points in time the room agreed on, and the week in which it stops to look again. */
export function MilestoneRow({ milestones, weeks, stopWeek }: MilestoneRowProps) {
  const send = useSend();
  const say = useSay();
  const [open, setOpen] = useState<string>();
  const adder = useRef<HTMLButtonElement>(null);
  const shown = milestones.find(({ id }) => id === open);
  const at = (week: number): string => `${(Math.min(week, weeks) / weeks) * 100}%`;

  function moveTo(id: string, title: string, week: number): void {
    if (week < 1 || week > weeks) return;
    const moved = send({
      name: 'plan.edit-milestone',
      payload: { id: milestoneId.parse(id), changes: { week } },
    });
    if (moved) say(words.milestone(title, week));
  }

  function remove(id: string): void {
    setOpen(undefined);
    send({ name: 'plan.remove-milestone', payload: { id: milestoneId.parse(id) } });
    adder.current?.focus();
  }

  function onKeyDown(
    event: KeyboardEvent,
    { id, title, week }: MilestoneRowProps['milestones'][number],
  ): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by !== undefined) moveTo(id, title, week + by);
    else if (event.key === 'Delete') remove(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function add(): void {
    const id = milestoneId.parse(crypto.randomUUID());
    const week = Math.max(1, Math.min(weeks, stopWeek));
    if (send({ name: 'plan.add-milestone', payload: { id, item: { title: words.newMilestone, week } } }))
      setOpen(id);
  }

  return (
    <div className={styles['milestones']}>
      <div className={styles['line']}>
        <span className={styles['name']}>
          {words.milestones}
          <button
            ref={adder}
            type="button"
            className={styles['addMilestone']}
            aria-label={words.addMilestone}
            onClick={add}
          >
            <Plus size={14} aria-hidden />
          </button>
        </span>
        <ul className={styles['marksLane']}>
          {milestones.map((milestone) => (
            <li
              key={milestone.id}
              className={styles['milestone']}
              style={{ insetInlineStart: at(milestone.week) }}
            >
              <button
                type="button"
                className={joinClasses(styles['diamond'], open === milestone.id && styles['chosen'])}
                aria-expanded={open === milestone.id}
                title={words.milestone(milestone.title, milestone.week)}
                onClick={() => setOpen(open === milestone.id ? undefined : milestone.id)}
                onKeyDown={(event) => onKeyDown(event, milestone)}
              >
                <Diamond size={13} fill="currentColor" aria-hidden />
              </button>
            </li>
          ))}
          <li
            className={styles['stop']}
            style={{ insetInlineStart: at(stopWeek) }}
            title={words.stop(stopWeek)}
          >
            {words.stopShort}
          </li>
        </ul>
      </div>
      {shown === undefined ? null : (
        <div className={styles['milestoneEditor']}>
          <EditableText
            key={shown.id}
            label={words.milestoneTitle}
            labelHidden
            value={shown.title}
            maxLength={LIMITS.line}
            onCommit={(title) =>
              title === ''
                ? undefined
                : send({
                    name: 'plan.edit-milestone',
                    payload: { id: milestoneId.parse(shown.id), changes: { title } },
                  })
            }
          />
          <SelectField
            label={words.milestoneWeek}
            value={String(shown.week)}
            options={Array.from({ length: weeks }, (_, week) => ({
              value: String(week + 1),
              label: String(week + 1),
            }))}
            onChange={(week) => moveTo(shown.id, shown.title, Number(week))}
          />
          <Button size="small" look="plain" onClick={() => remove(shown.id)}>
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
