import type { Result } from '#shared/base/result.ts';
import type { roomMethods } from '#shared/host/room-methods.ts';
import type { PhonePage } from './answer-page.ts';
import type { RoomEvents } from './room.ts';

export type RoomMethod = keyof typeof roomMethods;

/** What the main process and the room's worker say to each other. */
export type ToRoomWorker = { readonly call: number; readonly method: RoomMethod; readonly request: unknown };

export type FromRoomWorker =
  | { readonly kind: 'answer'; readonly call: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: keyof RoomEvents; readonly payload: unknown };

export type RoomWorkerData = { readonly page: PhonePage };
