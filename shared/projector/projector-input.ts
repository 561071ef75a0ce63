import type { AgendaView } from '#shared/clock/agenda-view.ts';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Scene } from './projected.ts';
import type { RoomScreen } from './room-screen.ts';

export type ProjectorInput = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly conclusion: Conclusion | undefined;
  readonly screen: RoomScreen;
  readonly agenda: AgendaView;
  /** The computer’s clock, in milliseconds. */
  readonly now: number;
};

/** A title and a scene, as each step makes them. */
export type Staged = { readonly title: string; readonly scene: Scene };
