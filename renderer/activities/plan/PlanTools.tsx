import { CalendarArrowDown, Minus, Plus } from 'lucide-react';
import { sayShortDay } from '#shared/plan/week-day.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { useSend } from '../../session/use-send.ts';
import { useSetting } from '../../settings/use-setting.ts';
import { beginOfWeek, weekStart } from '../../settings/week-start.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Weeks.module.css';

const words = planScreen.weeks;

type PlanToolsProps = {
  readonly plan: Workshop['plan'];
  readonly weeks: number;
  readonly limits: { readonly shortest: number; readonly longest: number };
  /** From the people in the room, while nobody said a number. */
  readonly peopleInRoom: number | null;
};

/** How long, from when, and with how many: what decides whether it fits. */
export function PlanTools({ plan, weeks, limits, peopleInRoom }: PlanToolsProps) {
  const send = useSend();
  const { people, daysPerWeek, reserve } = plan.capacity;
  const begin = beginOfWeek(plan.startsOn ?? '', useSetting(weekStart));
  const setStart = (startsOn: string | null): void =>
    void send({ name: 'plan.edit', payload: { changes: { startsOn } } });
  const setWeeks = (next: number): void =>
    void send({
      name: 'plan.edit',
      payload: { changes: { weeks: Math.max(limits.shortest, Math.min(limits.longest, next)) } },
    });
  return (
    <div className={styles['tools']}>
      <div className={styles['stepper']}>
        <span className={styles['toolLabel']}>{words.weekCount}</span>
        <span className={styles['count']}>
          <IconButton
            small
            icon={Minus}
            label={words.fewer}
            disabled={weeks <= limits.shortest}
            onClick={() => setWeeks(weeks - 1)}
          />
          <output aria-label={words.weekCount}>{weeks}</output>
          <IconButton
            small
            icon={Plus}
            label={words.more}
            disabled={weeks >= limits.longest}
            onClick={() => setWeeks(weeks + 1)}
          />
        </span>
      </div>
      <div className={styles['start']}>
        <DateField label={words.startsOn} value={plan.startsOn} onCommit={setStart} />
        {plan.startsOn === null || begin === plan.startsOn ? null : (
          <IconButton
            small
            icon={CalendarArrowDown}
            label={words.toWeekStart(sayShortDay(begin))}
            onClick={() => setStart(begin)}
          />
        )}
      </div>
      <EditableNumber
        label={words.people}
        value={people}
        placeholder={peopleInRoom === null ? '' : String(peopleInRoom)}
        min={0}
        max={100}
        problem={words.peopleProblem}
        onCommit={(next) => send({ name: 'plan.edit-capacity', payload: { changes: { people: next } } })}
      />
      <EditableNumber
        label={words.daysPerWeek}
        value={daysPerWeek}
        min={0}
        max={7}
        problem={words.daysProblem}
        onCommit={(next) =>
          next === null
            ? undefined
            : send({ name: 'plan.edit-capacity', payload: { changes: { daysPerWeek: next } } })
        }
      />
      <EditableNumber
        label={words.reserve}
        value={Math.round(reserve * 100)}
        min={0}
        max={90}
        unit="%"
        problem={words.reserveProblem}
        onCommit={(next) =>
          next === null
            ? undefined
            : send({ name: 'plan.edit-capacity', payload: { changes: { reserve: next / 100 } } })
        }
      />
    </div>
  );
}
