import type { AgendaView } from '#shared/clock/agenda-view.ts';
import { type Projected, projectedSchema, type Scene } from './projected.ts';
import type { ProjectorInput, Staged } from './projector-input.ts';
import { coreScene } from './scenes/core-scene.ts';
import { evidenceScene } from './scenes/evidence-scene.ts';
import { frameScene } from './scenes/frame-scene.ts';
import { momentScene, momentTimer } from './scenes/moment-scene.ts';
import { pathScene } from './scenes/path-scene.ts';
import { planScene } from './scenes/plan-scene.ts';
import { readBackScene } from './scenes/read-back-scene.ts';
import { budgetScene, readinessScene } from './scenes/signs-scenes.ts';
import { surfaceScene } from './scenes/surface-scene.ts';
import { voteScene } from './scenes/vote-scene.ts';
import { withoutNames } from './without-names.ts';

/**
 * What the room may see now, and the only thing it is sent. Built up from what may be shown, never cut down from the
 * document: notes, prices, names and ballots have no way in.
 */
export function projectorView(input: ProjectorInput): Projected {
  const { workshop, playbook, screen, agenda } = input;
  const step = playbook.room.steps.find(({ id }) => id === screen.step);
  const { title, scene } = withoutKnownNames(voteScene(input) ?? momentScene(input) ?? sceneOf(input), input);
  return projectedSchema.parse({
    product: shortened(workshop.product === '' ? workshop.title : workshop.product),
    step: screen.step,
    stepLabel: shortened(step?.label ?? ''),
    title: shortened(title),
    timer: momentTimer(input) ?? agendaTimer(agenda),
    scene,
  });
}

function agendaTimer({ current, leftSeconds, timeLeft, isRunning }: AgendaView): Projected['timer'] {
  return current === undefined ? null : { leftSeconds, state: timeLeft, running: isRunning };
}

/** Names written into claims, plans and questions come only with the owners: nobody is named by the screen by chance. */
function withoutKnownNames({ title, scene }: Staged, { workshop, screen }: ProjectorInput): Staged {
  if (screen.pushed.has('owners')) return { title, scene };
  const texts = withoutNames({ title, scene: { ...scene, kind: '' } }, workshop.people);
  // The kind is put back as it was, so this is the same scene with other texts.
  return { title: texts.title, scene: { ...texts.scene, kind: scene.kind } as Scene };
}

function sceneOf(input: ProjectorInput): Staged {
  switch (input.screen.step) {
    case 'frame':
      return frameScene(input);
    case 'evidence':
      return evidenceScene(input);
    case 'signals':
      return readinessScene(input);
    case 'surface':
      return surfaceScene(input);
    case 'core':
      return coreScene(input);
    case 'path':
      return pathScene(input);
    case 'plan':
      return planScene(input);
    case 'budget':
      return budgetScene(input);
    case 'read-back':
      return readBackScene(input);
    case 'break':
      return { title: labelOf(input), scene: { kind: 'timer' } };
    case 'before':
      return { title: shortened(input.workshop.title), scene: { kind: 'prompts', lines: [] } };
  }
}

function labelOf({ playbook, screen }: ProjectorInput): string {
  return playbook.room.steps.find(({ id }) => id === screen.step)?.label ?? '';
}

function shortened(text: string): string {
  return text.slice(0, 1_000);
}
