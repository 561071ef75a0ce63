import { failed, type Result } from '#shared/base/result.ts';
import type { Host, HostListeners, HostMethods } from '#shared/host/host.ts';
import { type HostEventPayload, hostEventPayloads } from '#shared/host/host-events.ts';
import { type HostEvent, type HostMethod, hostMethods } from '#shared/host/host-methods.ts';
import { parseReply } from '#shared/host/parse-reply.ts';
import { hostProblems } from '#shared/strings/host.ts';
import type { DesktopBridge } from './find-host.ts';

/** The desktop as a Host. What comes over is checked, so the rest of the renderer can trust the types. */
export function createElectronHost(bridge: DesktopBridge, page: Document): Host {
  handDroppedFilesOver(bridge, page);
  const methods = Object.fromEntries(hostMethods.map((method) => [method, callOf(bridge, method)]));
  const listeners: HostListeners = {
    onMenu: (listener) => listen(bridge, 'menu', listener),
    onFileHandedOver: (listener) => listen(bridge, 'fileHandedOver', listener),
    onCloseRequested: (listener) => listen(bridge, 'closeRequested', listener),
    onRoomChanged: (listener) => listen(bridge, 'roomChanged', listener),
    onRoomDelivery: (listener) => listen(bridge, 'roomDelivery', listener),
    onProjectorChanged: (listener) => listen(bridge, 'projectorChanged', listener),
    onExportProgress: (listener) => listen(bridge, 'exportProgress', listener),
  };
  // Made from the full list of names, each checked against its own schema; the compiler does not see through the list.
  return { ...(methods as unknown as HostMethods), ...listeners };
}

function callOf(bridge: DesktopBridge, method: HostMethod) {
  return async (request?: unknown): Promise<Result<unknown>> => {
    try {
      return parseReply(method, await bridge.methods[method](request));
    } catch {
      // The message itself could not be carried over, such as a value that cannot be copied.
      return failed(hostProblems.unexpectedFault);
    }
  };
}

function listen<E extends HostEvent>(
  bridge: DesktopBridge,
  event: E,
  listener: (payload: HostEventPayload<E>) => void,
): () => void {
  return bridge.listeners[event]((payload) => {
    const parsed = hostEventPayloads[event].safeParse(payload);
    // Its own schema made it; the compiler does not follow the lookup by name.
    if (parsed.success) listener(parsed.data as HostEventPayload<E>);
  });
}

/** Dropping a file onto the window opens it: the desktop learns where it lies and hands it over like any other. */
function handDroppedFilesOver(bridge: DesktopBridge, page: Document): void {
  page.addEventListener('dragover', (event) => event.preventDefault());
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) bridge.fileDropped(file);
  });
}
