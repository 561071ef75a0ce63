/** What may be logged: names of events. With a code of a few letters each is all there is in the log. */
export const LOG_EVENTS = [
  'started',
  'ended',
  'window-gone',
  'window-hangs',
  'child-gone',
  'request-refused',
  'navigation-refused',
  'permission-refused',
  'download-refused',
  'host-fault',
  'swept',
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];
