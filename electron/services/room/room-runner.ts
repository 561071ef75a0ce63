import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { roomProblems } from '#shared/strings/phones.ts';
import { phoneHtml } from './phone-html.ts';
import type { RoomEvents, RoomMethods } from './room.ts';
import { roomAddresses } from './room-addresses.ts';
import type { FromRoomWorker, RoomMethod, RoomWorkerData, ToRoomWorker } from './room-messages.ts';

type Reply<M extends RoomMethod> = ReturnType<RoomMethods[M]>;

const MEMORY_LIMIT_MB = 256;

export type RoomRunner = {
  readonly methods: RoomMethods;
  /** Whoever wants to know what happens in the room. */
  readonly listen: (events: RoomEvents) => void;
  readonly close: () => Promise<void>;
};

/** The room's worker, there only while phones are on: until then nothing listens and nothing is loaded. */
export function createRoomRunner(place: {
  readonly workerPath: string;
  /** Where the script and the style of the phone page lie. */
  readonly pageFolder: string;
}): RoomRunner {
  let worker: Worker | undefined;
  let events: RoomEvents | undefined;
  let lastCall = 0;
  const answers = new Map<number, (result: Result<unknown>) => void>();

  async function load(): Promise<Worker> {
    const [script, style] = await Promise.all(
      ['phone.js', 'phone.css'].map((name) => readFile(join(place.pageFolder, name), 'utf8')),
    );
    const data: RoomWorkerData = { page: { html: phoneHtml, script: script ?? '', style: style ?? '' } };
    const loaded = new Worker(place.workerPath, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    });
    loaded.unref();
    // The end of the worker is what counts; without a listener its error would end the app.
    loaded.on('error', () => undefined);
    loaded.on('message', (message: FromRoomWorker) => {
      if (worker === loaded) hear(message);
    });
    loaded.once('exit', () => {
      if (worker !== loaded) return;
      worker = undefined;
      for (const answer of answers.values()) answer(failed(hostProblems.unexpectedFault));
      answers.clear();
      events?.roomChanged({ kind: 'off', failed: true });
    });
    return loaded;
  }

  function hear(message: FromRoomWorker): void {
    if (message.kind === 'answer') {
      answers.get(message.call)?.(message.result);
      answers.delete(message.call);
      return;
    }
    // Made by the room under the same names; the compiler does not follow the lookup.
    const tell = events?.[message.event] as ((payload: unknown) => void) | undefined;
    tell?.(message.payload);
  }

  function ask<M extends RoomMethod>(method: M, request: unknown): Reply<M> {
    lastCall += 1;
    const message: ToRoomWorker = { call: lastCall, method, request };
    const answer = new Promise<Result<unknown>>((resolve) => answers.set(message.call, resolve));
    worker?.postMessage(message);
    // The worker answers each method with what the room's own method gives.
    return answer as Reply<M>;
  }

  async function end(): Promise<void> {
    const was = worker;
    if (was === undefined) return;
    await ask('roomStop', undefined);
    if (worker === was) worker = undefined;
    await was.terminate();
  }

  const whileOpen =
    <M extends RoomMethod>(method: M) =>
    async (request?: unknown): Promise<Awaited<Reply<M>> | Result<never>> =>
      worker === undefined ? failed(roomProblems.notOpen) : await ask(method, request);

  return {
    listen: (heard) => {
      events = heard;
    },
    methods: {
      roomAddresses: async () => ok({ kind: 'available', addresses: roomAddresses(networkInterfaces()) }),
      roomState: async () =>
        worker === undefined ? ok({ kind: 'off', failed: false }) : ask('roomState', undefined),
      roomStart: async (request) => {
        worker ??= await load();
        return ask('roomStart', request);
      },
      roomStop: async () => {
        await end();
        return ok(undefined);
      },
      roomAdmit: whileOpen('roomAdmit'),
      roomRemove: whileOpen('roomRemove'),
      roomScribe: whileOpen('roomScribe'),
      roomJoining: whileOpen('roomJoining'),
      roomRotate: whileOpen('roomRotate'),
      roomAsk: whileOpen('roomAsk'),
      roomAnswer: whileOpen('roomAnswer'),
      roomDeliveries: async () =>
        worker === undefined ? ok({ deliveries: [] }) : ask('roomDeliveries', undefined),
    },
    close: end,
  };
}
