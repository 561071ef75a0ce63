import { decide } from '#shared/decision/decide.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Summary } from './summary.ts';

/** What the room took, and what the rules say while it has taken nothing. */
export function summarise(workshop: Workshop, builtIn: Playbook): Summary {
  const { decision, standing } = decide(workshop, workshop.playbook.content ?? builtIn);
  return { outcome: decision.outcome, standing, decided: decision.by === 'room' };
}
