import type { StepId } from '#shared/playbook/ids.ts';
import { actionStrings } from '#shared/strings/actions.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { actionId, decisionId, type PersonId, parkedId } from '#shared/workshop/schema/ids.ts';

export const CAPTURE_KINDS = ['park', 'decide', 'act'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

export type Captured = {
  readonly kind: CaptureKind;
  readonly text: string;
  readonly owner: PersonId | null;
  readonly due: string | null;
  /** The step it came up in. */
  readonly step: StepId | null;
};

/** A parked point, a decision or an action, from wherever the room is. */
export function captureCommand({ kind, text, owner, due, step }: Captured, id: string, now: string): Command {
  switch (kind) {
    case 'park':
      return { name: 'parking.add', payload: { id: parkedId.parse(id), item: { text, by: owner, step } } };
    case 'decide':
      return {
        name: 'decision.add',
        payload: { id: decisionId.parse(id), item: { text, by: owner, at: now, step } },
      };
    case 'act':
      return { name: 'action.add', payload: { id: actionId.parse(id), item: { text, owner, due, step } } };
  }
}

const words = actionStrings.capture;

export const SAID: Readonly<Record<CaptureKind, (text: string) => string>> = {
  park: words.parked,
  decide: words.decided,
  act: words.acted,
};
