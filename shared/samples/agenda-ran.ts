import { room } from '#shared/catalogue/agenda.ts';
import type { AgendaLength, StepId } from '#shared/playbook/ids.ts';

const LENGTHS: Readonly<Record<60 | 90 | 120, AgendaLength>> = { 60: '60', 90: '90', 120: '120' };

type AgendaItem = {
  readonly step: StepId;
  readonly title: string;
  readonly minutes: number;
  readonly usedSeconds: number;
  readonly rank: string;
};

/** The usual agenda of a length, as it ran: how many seconds each of its steps took, in order. */
export function agendaRan(
  minutes: keyof typeof LENGTHS,
  used: readonly number[],
): { readonly minutes: number; readonly items: Readonly<Record<string, AgendaItem>> } {
  const steps = room.steps.filter((each) => each.minutes[LENGTHS[minutes]] > 0);
  return {
    minutes,
    items: Object.fromEntries(
      steps.map(({ id, label, minutes: planned }, at) => [
        id,
        {
          step: id,
          title: label,
          minutes: planned[LENGTHS[minutes]],
          usedSeconds: used[at] ?? 0,
          rank: `a${at}`,
        },
      ]),
    ),
  };
}
