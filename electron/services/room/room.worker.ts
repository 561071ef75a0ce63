import { parentPort, workerData } from 'node:worker_threads';
import { failed, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { createRoom } from './room.ts';
import type { FromRoomWorker, RoomWorkerData, ToRoomWorker } from './room-messages.ts';

/** The room in a thread of its own: however many messages arrive, the app's own work does not wait behind them. */
const port = parentPort;
if (port === null) throw new Error('This file is started as a worker.');

function tell(message: FromRoomWorker): void {
  port?.postMessage(message);
}

// Made by the main process of this same app.
const { page } = workerData as RoomWorkerData;
const room = createRoom({
  page,
  events: {
    roomChanged: (payload) => tell({ kind: 'event', event: 'roomChanged', payload }),
    roomDelivery: (payload) => tell({ kind: 'event', event: 'roomDelivery', payload }),
  },
});

port.on('message', ({ call, method, request }: ToRoomWorker) => {
  // Its own schema has accepted the request; the compiler does not follow the lookup by name.
  const act = room[method] as (request: unknown) => Promise<Result<unknown>>;
  act(request).then(
    (result) => tell({ kind: 'answer', call, result }),
    () => tell({ kind: 'answer', call, result: failed(hostProblems.unexpectedFault) }),
  );
});
