import type { AreaId, StepId } from '#shared/playbook/ids.ts';

/** What the facilitator does with the room’s screen. Nothing of this is kept in the document. */
export type RoomScreen = {
  /** The step shown, pinned or followed. */
  readonly step: StepId;
  /** What the facilitator looks at: a claim, a check, a part. */
  readonly focus: string | undefined;
  readonly area: AreaId | undefined;
  /** Pushed by the facilitator: what everybody picked, what the rules say, what would change it, who owns what. */
  readonly pushed: ReadonlySet<Pushed>;
};

export const PUSHES = ['picks', 'rules', 'flips', 'owners'] as const;
export type Pushed = (typeof PUSHES)[number];
