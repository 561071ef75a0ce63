/**
 * The names of what a host can do, without their schemas: the preload script carries only these, so that it stays
 * a few hundred bytes.
 */
export const hostMethods = [
  'describe',
  'ready',
  'setDocumentState',
  'setTheme',
  'closeWindow',
  'openFile',
  'reopenFile',
  'saveFile',
  'recentFiles',
  'forgetRecent',
  'exportReport',
  'cancelExport',
  'exportBytes',
  'showInFolder',
  'journalOpen',
  'journalAppend',
  'journalReplace',
  'journalList',
  'journalSetAside',
  'journalErase',
  'attachmentWrite',
  'attachmentRead',
  'attachmentErase',
  'backupWrite',
  'backupList',
  'backupRead',
  'backupErase',
  'backupFolder',
  'backupFolderChoose',
  'backupFolderClear',
  'backupFolderWrite',
  'roomAddresses',
  'roomState',
  'roomStart',
  'roomStop',
  'roomAdmit',
  'roomRemove',
  'roomScribe',
  'roomJoining',
  'roomRotate',
  'roomAsk',
  'roomDeliveries',
  'roomAnswer',
  'projectorOpen',
  'projectorClose',
  'flightFacts',
  'keepAwake',
  'hostFacts',
  'updateCheck',
] as const;

export type HostMethod = (typeof hostMethods)[number];

/** What a host tells the window without being asked. */
export const hostEvents = [
  'menu',
  'fileHandedOver',
  'closeRequested',
  'roomChanged',
  'roomDelivery',
  'projectorChanged',
  'exportProgress',
] as const;

export type HostEvent = (typeof hostEvents)[number];

/** The name under which the preload script offers the desktop host to the page. */
export const desktopBridgeName = 'nextproofHost';

export function methodChannel(method: HostMethod): string {
  return `host:${method}`;
}

export function eventChannel(event: HostEvent): string {
  return `host-event:${event}`;
}

/** On this the preload script alone speaks: where a file that was dropped onto the window lies. The page never knows. */
export const fileDroppedChannel = 'host-file-dropped';
