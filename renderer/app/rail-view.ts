import type { StepState } from '#shared/assessment/step-states.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { shellStrings as words } from '#shared/strings/shell.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { hasScreen } from '../routes/routes.ts';
import { shortDay } from '../times/show-time.ts';

/** How far a step is; nothing is said before it is worked out. */
export type Progress = 'none' | 'untouched' | 'started' | 'done';

export type RailStep = {
  readonly id: StepId;
  readonly label: string;
  readonly minutes: number;
  readonly isLink: boolean;
  readonly progress: Progress;
  /** What the step still asks, one question a line; empty where nothing is open. */
  readonly open: string;
};

export type RailView = {
  readonly title: string;
  readonly client: string;
  readonly day: string;
  readonly steps: readonly RailStep[];
};

/** The length the playbook's minutes are shown for until an agenda is chosen. */
const USUAL = 90;

export function railView(
  workshop: Workshop,
  playbook: Playbook,
  states: Readonly<Partial<Record<StepId, StepState>>>,
): RailView {
  const { title, client, date, agenda } = workshop;
  const length = agenda.minutes === 60 || agenda.minutes === 120 ? agenda.minutes : USUAL;
  return {
    title,
    client,
    day: date === null ? '' : shortDay(date),
    steps: playbook.room.steps
      .filter(({ id }) => id !== 'break')
      .map(({ id, label, minutes }) => ({
        id,
        label,
        minutes: minutes[`${length}`],
        isLink: hasScreen(id),
        progress: progressOf(states[id]),
        open: openSaid(states[id]),
      })),
  };
}

function progressOf(state: StepState | undefined): Progress {
  switch (state?.kind) {
    case undefined:
    case 'nothing-to-answer':
      return 'none';
    case 'untouched':
      return 'untouched';
    case 'open':
      return 'started';
    case 'done':
      return 'done';
  }
}

function openSaid(state: StepState | undefined): string {
  if (state?.kind !== 'open' && state?.kind !== 'untouched') return '';
  return state.open.map(({ what, count }) => (count === 1 ? what : words.openOf(what, count))).join('\n');
}
