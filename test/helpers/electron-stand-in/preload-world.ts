import { readFileSync } from 'node:fs';

/** The name under which the bridge to the app's process stands until the preload script's frame has taken it. */
export const BINDING = '__standInCall';

/**
 * The script that runs the built preload before the page's own scripts, in the top frame only. It stands in a closure
 * with the few things a sandboxed preload can require; what it exposes is copied and frozen as contextBridge does.
 * In frames below the bare channel stays reachable: there a test plays a frame that was taken over.
 */
export function preloadScript(preloadPath: string): string {
  return `(() => {
  if (window !== window.top) return;
  const call = window[${JSON.stringify(BINDING)}];
  delete window[${JSON.stringify(BINDING)}];
  const listeners = new Map();
  const copy = (value) =>
    typeof value === 'function' ? wrap(value)
    : value instanceof Promise ? value.then(copy)
    : value && Object.getPrototypeOf(value) === Object.prototype
      ? Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)])))
    : structuredClone(value);
  const wrap = (work) => (...given) => copy(work(...given.map(copy)));
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const answer = await call('invoke', channel, args);
      if (answer.kind === 'thrown') throw new Error("Error invoking remote method '" + channel + "': " + answer.message);
      return answer.value;
    },
    send: (channel, ...args) => void call('send', channel, args),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener));
      return ipcRenderer;
    },
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: copy(api), writable: false, configurable: false }),
    },
    ipcRenderer,
    webUtils: { getPathForFile: () => '' },
  };
  // Electron asks its handler before there is a window, and a refused one is null.
  window.open = (address = 'about:blank') => {
    call('open', new URL(address, location.href).href, []);
    return null;
  };
  (async () => {
    for (;;) {
      const { channel, args } = await call('receive', '', []);
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    }
  })();
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  ((require, module, exports) => {
${readFileSync(preloadPath, 'utf8')}
  })(require, module, module.exports);
})();`;
}
