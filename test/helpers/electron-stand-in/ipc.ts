import type * as Electron from 'electron';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type Listener = (event: Electron.IpcMainEvent, ...args: unknown[]) => void;

const handlers = new Map<string, Handler>();
const listeners = new Map<string, Listener[]>();

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => {
    handlers.delete(channel);
  },
  on: (channel: string, listener: Listener): Electron.IpcMain => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    // Returned for chaining alone, which the app does not do.
    return ipcMain as unknown as Electron.IpcMain;
  },
} satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler' | 'on'>;

export function handledChannels(): readonly string[] {
  return [...handlers.keys()];
}

export type InvokeAnswer =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'thrown'; readonly message: string };

/** What a frame's `ipcRenderer.invoke` comes to. */
export async function deliverInvoke(
  event: Electron.IpcMainInvokeEvent,
  channel: string,
  args: readonly unknown[],
): Promise<InvokeAnswer> {
  const handler = handlers.get(channel);
  if (!handler) return { kind: 'thrown', message: `No handler registered for '${channel}'` };
  try {
    // Cloned, as on its way between processes.
    return { kind: 'answered', value: structuredClone(await handler(event, ...structuredClone([...args]))) };
  } catch (error) {
    return { kind: 'thrown', message: String(error) };
  }
}

export function deliverSend(event: Electron.IpcMainEvent, channel: string, args: readonly unknown[]): void {
  for (const listener of listeners.get(channel) ?? []) listener(event, ...structuredClone([...args]));
}
