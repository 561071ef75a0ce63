import { inOrder } from '#shared/base/in-order.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { sayDay } from '#shared/report/say-day.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';

const MOST = 3;

/** The decision and the first three actions; who does them is a name, and shown only when pushed. */
export function readBackScene({ workshop, playbook, screen }: ProjectorInput): Staged {
  const { taken } = workshop.path;
  const label = taken === null ? words.noDecision : outcomeLabel(playbook, taken.outcome);
  return {
    title: words.decided,
    scene: {
      kind: 'decision',
      outcome: taken?.outcome ?? 'scope-first',
      label,
      actions: inOrder(workshop.actions)
        .filter(([, { done }]) => !done)
        .slice(0, MOST)
        .map(([, { text, owner, due }]) => ({
          text,
          owner: owner !== null && screen.pushed.has('owners') ? (workshop.people[owner]?.name ?? '') : '',
          due: due === null ? '' : sayDay(due),
        })),
    },
  };
}
