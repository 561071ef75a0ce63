import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  desktopBridgeName,
  eventChannel,
  fileDroppedChannel,
  type HostEvent,
  hostEvents,
  hostMethods,
  methodChannel,
} from '#shared/host/host-methods.ts';

/** Offers the page the host's methods by name and nothing else: no channel and no part of Electron can be named by it. */
const methods = hostMethods.map((method) => [
  method,
  (request: unknown) => ipcRenderer.invoke(methodChannel(method), request),
]);

const listeners = hostEvents.map((event: HostEvent) => [
  event,
  (listener: (payload: unknown) => void) => {
    const heard = (_: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(eventChannel(event), heard);
    return () => {
      ipcRenderer.removeListener(eventChannel(event), heard);
    };
  },
]);

contextBridge.exposeInMainWorld(desktopBridgeName, {
  methods: Object.fromEntries(methods),
  listeners: Object.fromEntries(listeners),
  fileDropped: (file: Parameters<typeof webUtils.getPathForFile>[0]) =>
    ipcRenderer.send(fileDroppedChannel, webUtils.getPathForFile(file)),
});
