import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { failed, type Result } from '#shared/base/result.ts';
import { type HostMethods, hostContract } from '#shared/host/host.ts';
import { type HostMethod, hostMethods, methodChannel } from '#shared/host/host-methods.ts';
import { withinLimits } from '#shared/host/within-limits.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { isTrustedFrame } from './trusted-frame.ts';

export type ServedHost = {
  readonly ipc: Pick<IpcMain, 'handle' | 'removeHandler'>;
  readonly host: HostMethods;
  /** Whether a message was sent by one of the app's windows, by the id of its contents. */
  readonly isOwnWindow: (webContentsId: number) => boolean;
  readonly noteRefusal: (method: HostMethod) => void;
  readonly noteFault: (method: HostMethod) => void;
};

/**
 * Answers the window: one channel per method, the sender checked, the request parsed, a Result back and never an
 * error. Gives back how to stop.
 */
export function serveHost(served: ServedHost): () => void {
  for (const method of hostMethods) {
    served.ipc.handle(methodChannel(method), (event, ...given) => answer(served, method, event, given));
  }
  return () => {
    for (const method of hostMethods) served.ipc.removeHandler(methodChannel(method));
  };
}

async function answer(
  served: ServedHost,
  method: HostMethod,
  event: IpcMainInvokeEvent,
  given: readonly unknown[],
): Promise<Result<unknown>> {
  const { host, isOwnWindow, noteRefusal, noteFault } = served;
  const [input] = given;
  const isWelcome =
    given.length <= 1 &&
    isTrustedFrame(event.senderFrame, isOwnWindow(event.sender.id)) &&
    withinLimits(input);
  const request = isWelcome ? hostContract[method].request.safeParse(input) : null;
  if (!request?.success) {
    noteRefusal(method);
    return failed(hostProblems.badRequest);
  }
  try {
    // The schema of this very method has just made the request; the compiler does not follow the lookup by name.
    const call = host[method] as (request: unknown) => Promise<Result<unknown>>;
    return await call(request.data);
  } catch {
    // A bug in the host. Its message may quote the user's work, so only the method's name is noted.
    noteFault(method);
    return failed(hostProblems.unexpectedFault);
  }
}
