import { inOrder } from '#shared/base/in-order.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { type AgendaItemId, agendaItemId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type ClockState, usedMs } from './clock-state.ts';

type Agenda = Workshop['agenda'];
type ClockRules = Pick<Playbook['room']['clock'], 'firstTurn' | 'lastTurn'>;

/** How the time of an item stands: enough, the first turn, the last turn, or over. */
export type TimeLeft = 'enough' | 'short' | 'last' | 'over';

export type AgendaLine = {
  readonly id: AgendaItemId;
  readonly step: StepId | null;
  readonly title: string;
  readonly minutes: number;
  readonly usedSeconds: number;
  readonly state: 'done' | 'current' | 'ahead';
  /** Seconds after the start of the workshop at which it began, or will begin as things are. */
  readonly startsAt: number;
};

export type AgendaView = {
  readonly lines: readonly AgendaLine[];
  readonly current: AgendaLine | undefined;
  readonly next: AgendaLine | undefined;
  readonly isRunning: boolean;
  /** Of the current item, in whole seconds; below 0 it is over its time. */
  readonly leftSeconds: number;
  readonly timeLeft: TimeLeft;
  /** Of the whole, in whole seconds. */
  readonly usedSeconds: number;
  readonly lengthSeconds: number;
  /** By how much the whole will be late as things are; below 0 it is early. */
  readonly behindSeconds: number;
};

/** The agenda as it runs: what was used, what is left, and where it will end if the rest takes its time. */
export function agendaView(agenda: Agenda, clock: ClockState, now: number, rules: ClockRules): AgendaView {
  const items = inOrder(agenda.items);
  const at = items.findIndex(([id]) => id === clock.item);
  let begins = 0;
  const lines = items.map(([id, item], index): AgendaLine => {
    const usedSeconds = index === at ? Math.floor(usedMs(clock, now) / 1_000) : item.usedSeconds;
    const state = index === at ? 'current' : index < at || (at < 0 && usedSeconds > 0) ? 'done' : 'ahead';
    const startsAt = begins;
    begins += takes(state, item.minutes * 60, usedSeconds);
    return {
      id: agendaItemId.parse(id),
      step: item.step,
      title: item.title,
      minutes: item.minutes,
      usedSeconds,
      state,
      startsAt,
    };
  });
  const planned = lines.reduce((sum, { minutes }) => sum + minutes * 60, 0);
  const lengthSeconds = agenda.minutes === null ? planned : agenda.minutes * 60;
  const current = lines[at];
  const leftSeconds = current === undefined ? 0 : Math.round(current.minutes * 60) - current.usedSeconds;
  return {
    lines,
    current,
    next: lines[at + 1],
    isRunning: clock.since !== null && current !== undefined,
    leftSeconds,
    timeLeft: current === undefined ? 'enough' : timeLeft(leftSeconds, current.minutes * 60, rules),
    usedSeconds: lines.reduce((sum, { usedSeconds }) => sum + usedSeconds, 0),
    lengthSeconds,
    behindSeconds: Math.round(begins - lengthSeconds),
  };
}

/** What is done took what it took; what runs takes at least its time; what is ahead takes its time. */
function takes(state: AgendaLine['state'], planned: number, used: number): number {
  switch (state) {
    case 'done':
      return used;
    case 'current':
      return Math.max(planned, used);
    case 'ahead':
      return Math.max(planned, used);
  }
}

export function timeLeft(left: number, planned: number, { firstTurn, lastTurn }: ClockRules): TimeLeft {
  if (left < 0 || planned <= 0) return 'over';
  if (left <= planned * lastTurn) return 'last';
  return left <= planned * firstTurn ? 'short' : 'enough';
}
