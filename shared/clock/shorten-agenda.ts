import type { Playbook } from '#shared/playbook/playbook.ts';
import type { AgendaItemId } from '#shared/workshop/schema/ids.ts';
import type { AgendaLine, AgendaView } from './agenda-view.ts';

export type Cut = {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

export type Shortening = {
  readonly cuts: readonly Cut[];
  /** What is still too much afterwards, in whole minutes. */
  readonly stillLate: number;
};

/** Less than this a step is not worth beginning. */
const LEAST_MINUTES = 3;

/**
 * What to shorten when the whole runs late: only steps the playbook lets be shortened, never the path or the read-back,
 * each by the same part of what it can give, in whole minutes.
 */
export function shortenAgenda(view: AgendaView, steps: Playbook['room']['steps']): Shortening {
  const late = Math.ceil(view.behindSeconds / 60);
  if (late <= 0) return { cuts: [], stillLate: 0 };
  const may = view.lines
    .filter((line) => line.state !== 'done' && isShortenable(line, steps))
    .map((line) => ({ line, gives: Math.max(0, Math.floor(line.minutes - leastOf(line))) }))
    .filter(({ gives }) => gives > 0);
  const all = may.reduce((sum, { gives }) => sum + gives, 0);
  const wanted = Math.min(late, all);
  let given = 0;
  let passed = 0;
  const cuts = may.flatMap(({ line, gives }): readonly Cut[] => {
    passed += gives;
    // Rounded as a running sum, so that the parts add up to the whole.
    const cut = Math.round((wanted * passed) / all) - given;
    given += cut;
    return cut === 0 ? [] : [{ id: line.id, title: line.title, from: line.minutes, to: line.minutes - cut }];
  });
  return { cuts, stillLate: late - wanted };
}

function isShortenable({ step }: AgendaLine, steps: Playbook['room']['steps']): boolean {
  return steps.some(
    ({ id, shortenable }) => id === step && shortenable && id !== 'path' && id !== 'read-back',
  );
}

function leastOf({ usedSeconds }: AgendaLine): number {
  return Math.max(LEAST_MINUTES, Math.ceil(usedSeconds / 60));
}
