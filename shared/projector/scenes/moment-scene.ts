import { timeLeft } from '#shared/clock/agenda-view.ts';
import { ideaBoard } from '#shared/moments/idea-board.ts';
import { phasesOf, secondsLeft } from '#shared/moments/moment-phases.ts';
import { runningMoment } from '#shared/moments/running-moment.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import type { MomentId } from '#shared/workshop/schema/ids.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import type { Projected } from '../projected.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';
import { fewOf } from './fit-to-screen.ts';

const MOST_CLUSTERS = 6;
const MOST_IDEAS = 6;

/** A moment of writing that runs: how many ideas there are, and what they are once they were revealed. */
export function momentScene(input: ProjectorInput): Staged | undefined {
  const found = momentOf(input);
  if (found === undefined) return undefined;
  const [id, { kind, title, phase, revealedAt }] = found;
  const board = ideaBoard(input.workshop.ideas, id);
  if (revealedAt === null) {
    const parts = phasesOf(kind);
    const now = parts[phase] ?? 'alone';
    return {
      title,
      scene: {
        kind: 'writing',
        what: words.parts[now].what,
        parts: parts.map((part) => ({ label: words.parts[part].label, isNow: part === now })),
        written: words.written(board.count),
      },
    };
  }
  const { shown, more } = fewOf(
    board.columns.filter(({ cards }) => cards.length > 0),
    MOST_CLUSTERS,
  );
  return {
    title,
    scene: {
      kind: 'ideas',
      clusters: shown.map(({ title: name, cards }) => {
        const few = fewOf(cards, MOST_IDEAS);
        return { title: name, items: few.shown.map(({ text }) => text), more: few.more };
      }),
      more,
    },
  };
}

/** Its own time goes before that of the step, until it is revealed. */
export function momentTimer(input: ProjectorInput): Projected['timer'] | undefined {
  const moment = momentOf(input)?.[1];
  if (moment === undefined || moment.revealedAt !== null) return undefined;
  const leftSeconds = secondsLeft(moment, input.now);
  const state = timeLeft(leftSeconds, moment.minutes * 60, input.playbook.room.clock);
  return { leftSeconds, state, running: true };
}

function momentOf({ workshop, screen }: ProjectorInput): readonly [MomentId, Moment] | undefined {
  const found = runningMoment(workshop);
  return found === undefined || (found[1].step !== null && found[1].step !== screen.step) ? undefined : found;
}
