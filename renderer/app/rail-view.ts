import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { hasScreen } from './routes.ts';
import { shortDay } from './show-time.ts';

/** How far a step is; a step without a screen says nothing about itself. */
export type Progress = 'none' | 'untouched' | 'started' | 'done';

export type RailStep = {
  readonly id: StepId;
  readonly label: string;
  readonly minutes: number;
  readonly isLink: boolean;
  readonly progress: Progress;
};

export type RailView = {
  readonly title: string;
  readonly below: string;
  readonly steps: readonly RailStep[];
};

/** The length the playbook's minutes are shown for until an agenda is chosen. */
const USUAL = 90;

export function railView(workshop: Workshop, playbook: Playbook): RailView {
  const { title, client, date, agenda } = workshop;
  const length = agenda.minutes === 60 || agenda.minutes === 120 ? agenda.minutes : USUAL;
  return {
    title,
    below: [client, date === null ? '' : shortDay(date)].filter((part) => part !== '').join(' · '),
    steps: playbook.room.steps
      .filter(({ id }) => id !== 'break')
      .map(({ id, label, minutes }) => ({
        id,
        label,
        minutes: minutes[`${length}`],
        isLink: hasScreen(id),
        progress: progressOf(id, workshop, playbook),
      })),
  };
}

function progressOf(step: StepId, workshop: Workshop, playbook: Playbook): Progress {
  if (step !== 'evidence') return 'none';
  const answered = playbook.evidence.claims.filter(({ id }) => {
    const claim = Object.entries(workshop.claims).find(([key]) => key === id)?.[1];
    return claim !== undefined && claim.status !== 'unknown';
  }).length;
  if (answered === playbook.evidence.claims.length) return 'done';
  return answered > 0 || Object.keys(workshop.claims).length > 0 ? 'started' : 'untouched';
}
