import type { z } from 'zod';
import type { Result } from '#shared/base/result.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { backupFolderMethods, backupMethods } from './backup-methods.ts';
import { exportMethods } from './export-methods.ts';
import { fileMethods } from './file-methods.ts';
import { flightMethods } from './flight-methods.ts';
import type { HostEventPayload } from './host-events.ts';
import type { HostMethod } from './host-methods.ts';
import { journalMethods } from './journal-methods.ts';
import { projectorMethods } from './projector-methods.ts';
import { roomMethods } from './room-methods.ts';
import { supportMethods } from './support-methods.ts';
import { windowMethods } from './window-methods.ts';

/** For every method the schema of its request and of its reply: the whole contract, checked on both sides. */
export const hostContract = {
  ...windowMethods,
  ...fileMethods,
  ...exportMethods,
  ...journalMethods,
  ...attachmentMethods,
  ...backupMethods,
  ...backupFolderMethods,
  ...roomMethods,
  ...projectorMethods,
  ...flightMethods,
  ...supportMethods,
} as const satisfies Record<HostMethod, { readonly request: z.ZodType; readonly reply: z.ZodType }>;

export type HostContract = typeof hostContract;
export type HostRequest<M extends HostMethod> = z.output<HostContract[M]['request']>;
export type HostReply<M extends HostMethod> = z.output<HostContract[M]['reply']>;

type HostCall<M extends HostMethod> =
  HostRequest<M> extends undefined
    ? () => Promise<Result<HostReply<M>>>
    : (request: HostRequest<M>) => Promise<Result<HostReply<M>>>;

export type HostMethods = { readonly [M in HostMethod]: HostCall<M> };

type Listen<Payload> = (listener: (payload: Payload) => void) => Unsubscribe;
export type Unsubscribe = () => void;

/** What a host tells the window; each gives back its own unsubscribe. */
export type HostListeners = {
  readonly onMenu: Listen<HostEventPayload<'menu'>>;
  readonly onFileHandedOver: Listen<HostEventPayload<'fileHandedOver'>>;
  readonly onCloseRequested: Listen<HostEventPayload<'closeRequested'>>;
  readonly onRoomChanged: Listen<HostEventPayload<'roomChanged'>>;
  readonly onRoomDelivery: Listen<HostEventPayload<'roomDelivery'>>;
  readonly onProjectorChanged: Listen<HostEventPayload<'projectorChanged'>>;
  readonly onExportProgress: Listen<HostEventPayload<'exportProgress'>>;
};

/** Whatever hosts the renderer: the desktop app or a browser. Nothing else knows which. */
export type Host = HostMethods & HostListeners;
