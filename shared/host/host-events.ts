import { z } from 'zod';
import { exportProgressSchema } from './export-methods.ts';
import type { HostEvent } from './host-methods.ts';
import { fileHandle, fileName } from './host-values.ts';
import { projectorStateSchema } from './projector-methods.ts';
import { deliverySchema, roomStateSchema } from './room-methods.ts';

/** What the menu (or a keyboard shortcut of the host) asks the window to do. */
export const menuCommands = [
  'new-workshop',
  'open-file',
  'save',
  'save-as',
  'export-report',
  'undo',
  'redo',
  'show-library',
  'show-shortcuts',
  'show-about',
  'show-diagnostics',
] as const;

export const menuCommand = z.enum(menuCommands);
export type MenuCommand = z.infer<typeof menuCommand>;

/** A file the system handed over (double-click, second start). Read it with `reopenFile`. */
const fileHandedOver = z.strictObject({ handle: fileHandle, name: fileName }).readonly();

/** The user wants to close the window while the quit guard is armed. Ask, then call `closeWindow` or do nothing. */
const closeRequested = z.strictObject({}).readonly();

export const hostEventPayloads = {
  menu: menuCommand,
  fileHandedOver,
  closeRequested,
  /** Who is in the room, who waits and who has voted; the whole of it, whenever any of it changes. */
  roomChanged: roomStateSchema,
  roomDelivery: deliverySchema,
  projectorChanged: projectorStateSchema,
  exportProgress: exportProgressSchema,
} as const satisfies Record<HostEvent, z.ZodType>;

export type HostEventPayload<E extends HostEvent> = z.infer<(typeof hostEventPayloads)[E]>;
