import { createRoom, type RoomParts } from '#electron/services/room/room.ts';
import type { Result } from '#shared/base/result.ts';
import type { Delivery, OpenRoom, RoomState } from '#shared/host/room-methods.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

export function unwrap<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** Longer than anything takes; a phone that was cut off would otherwise be waited for without end. */
const WAIT_MS = 30_000;

/** The real server on the loopback, with the window's side in the hands of the test. */
export async function openRoom(
  parts: Partial<RoomParts> = {},
  onDelivery: (delivery: Delivery) => boolean | undefined = () => true,
) {
  const deliveries: Delivery[] = [];
  const watchers = new Set<() => void>();
  let last: RoomState = { kind: 'off', failed: false };
  const room = createRoom({
    page: { html: '<!doctype html><title>Page</title>', script: '0', style: 'a{}' },
    events: {
      roomChanged: (state) => {
        last = state;
        for (const look of [...watchers]) look();
      },
      roomDelivery: (delivery) => {
        deliveries.push(delivery);
        const taken = onDelivery(delivery);
        if (taken !== undefined) void room.roomAnswer({ delivery: delivery.id, taken });
      },
    },
    ...parts,
  });
  const opened = unwrap(await room.roomStart({ workshopId: workshopId.parse('w1'), address: '127.0.0.1' }));
  if (opened.kind !== 'open') throw new Error('The room did not open.');
  last = opened;

  const state = async (): Promise<OpenRoom> => {
    const now = unwrap(await room.roomState());
    if (now.kind !== 'open') throw new Error('The room is closed.');
    return now;
  };
  return {
    room,
    host: `${opened.address}:${opened.port}`,
    token: opened.token,
    deliveries,
    state,
    /** Once the window has been told of a state like this. */
    told: (fits: (state: RoomState) => boolean): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!fits(last)) return;
          watchers.delete(look);
          clearTimeout(late);
          resolve();
        };
        const late = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`The window was not told of it. Last it heard: ${JSON.stringify(last)}`));
        }, WAIT_MS);
        watchers.add(look);
        look();
      }),
    admitAll: async (): Promise<void> => {
      for (const { id, stage, drawn } of (await state()).seats)
        if (stage === 'waiting') await room.roomAdmit({ seat: id, name: `Person ${drawn}` });
    },
    close: () => room.roomStop(),
  };
}

export type TestRoom = Awaited<ReturnType<typeof openRoom>>;
