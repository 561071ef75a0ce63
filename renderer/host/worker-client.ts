import { failed, type Result } from '#shared/base/result.ts';
import type { HostReply, HostRequest } from '#shared/host/host.ts';
import type { HostMethod } from '#shared/host/host-methods.ts';
import { parseReply } from '#shared/host/parse-reply.ts';
import type { WorkerAnswer, WorkerCall } from '#shared/host/worker-call.ts';
import { hostProblems } from '#shared/strings/host.ts';

export type AskWorker = <M extends HostMethod>(
  method: M,
  request: HostRequest<M>,
) => Promise<Result<HostReply<M>>>;

/** Asks a worker as if it were a host: every answer is checked against the contract. */
export function worksFor(worker: Worker): AskWorker {
  const waiting = new Map<number, (answer: unknown) => void>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer | boolean>) => {
    if (typeof data === 'boolean') return;
    waiting.get(data.call)?.(data.result);
    waiting.delete(data.call);
  });
  worker.addEventListener('error', () => {
    for (const settle of waiting.values()) settle(failed(hostProblems.unexpectedFault));
    waiting.clear();
  });
  return (method, request) =>
    new Promise((resolve) => {
      calls += 1;
      const message: WorkerCall = { call: calls, method, request };
      waiting.set(calls, (answer) => resolve(parseReply(method, answer)));
      worker.postMessage(message);
    });
}
