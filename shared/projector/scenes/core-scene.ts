import type { CheckScore } from '#shared/workshop/schema/core.ts';
import type { CheckId } from '#shared/workshop/schema/ids.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';

/** One area at a time, with the scores the room has settled on. */
export function coreScene({ workshop, playbook, screen }: ProjectorInput): Staged {
  const focused = playbook.core.checks.find(({ id }) => id === screen.focus);
  const areaId = focused?.area ?? screen.area;
  const area = playbook.core.areas.find(({ id }) => id === areaId) ?? playbook.core.areas[0];
  const whole = area === undefined ? undefined : workshop.core.areas[area.id];
  return {
    title: focused?.prompt ?? area?.prompt ?? '',
    scene: {
      kind: 'area',
      prompt: area?.label ?? '',
      score: shownScore(whole?.score),
      checks: playbook.core.checks
        .filter((check) => check.area === area?.id)
        .map(({ id, label }) => {
          // A check of the playbook is kept under its own id.
          const check = workshop.core.checks[id as CheckId];
          return { text: label, score: shownScore(check?.score), hurts: check?.hurts ?? false };
        }),
    },
  };
}

function shownScore(score: CheckScore | null | undefined): number | null {
  return typeof score === 'number' ? score : null;
}
