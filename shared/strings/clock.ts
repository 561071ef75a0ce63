/** Words of the agenda and its clock. Steps are called what the playbook calls them. */
export const clockStrings = {
  clock: 'Clock',
  agenda: 'Agenda',
  openAgenda: 'Agenda…',
  setUp: 'Set up an agenda',
  begin: 'Start the clock',
  start: 'Go on',
  pause: 'Pause the clock',
  addMinute: 'One minute more',
  moveOn: 'On to the next step',
  moveOnTo: (title: string): string => `On to ${title}`,
  leftIn: (title: string): string => `left in ${title}`,
  overIn: (title: string): string => `over in ${title}`,
  notStarted: 'Not started',
  paused: 'paused',
  ofWhole: (used: string, length: string): string => `${used} of ${length}`,
  onTime: 'on time',
  behind: (minutes: number): string => `${minutes} min behind`,
  ahead: (minutes: number): string => `${minutes} min ahead`,
  states: { enough: '', short: 'A fifth left', last: 'Wrap up', over: 'Over time' },
  sheet: {
    length: 'Length',
    minutes: (length: string): string => `${length} min`,
    custom: (minutes: number): string => `${minutes} min`,
    item: 'Item',
    planned: 'Minutes',
    used: 'Used',
    reset: 'Set times used back to nought',
    startsAt: 'Starts at',
    minutesProblem: 'A number from 0 to 240',
    minutesOf: (title: string): string => `Minutes for ${title}`,
    nameOf: (title: string): string => `Name of ${title}`,
    up: (title: string): string => `${title} earlier`,
    down: (title: string): string => `${title} later`,
    remove: (title: string): string => `Take out ${title}`,
    add: 'Add an item',
    addPlaceholder: 'Show of the product',
    addButton: 'Add',
    now: 'now',
    done: 'done',
    together: (planned: number, length: number): string => `${planned} of ${length} minutes planned`,
    empty: 'Pick a length. Each step gets its time from the playbook, and everything can be changed.',
    sound: 'A sound when a step runs short',
    sounds: { on: 'On', off: 'Off' },
  },
  late: {
    shorten: (cuts: string): string => `To end on time: ${cuts}.`,
    cut: (title: string, from: number, to: number): string => `${title} ${from} → ${to} min`,
    still: (minutes: number): string => `That still leaves ${minutes} min too much.`,
    nothing: (minutes: number): string =>
      `${minutes} min behind, and nothing is left that may be shortened. Agree on a later end, or take an item out.`,
    apply: 'Shorten these',
  },
} as const;

/** A span as people read a clock: 4:05, 1:12:30, and −0:30 once it is over. */
export function spanWords(seconds: number): string {
  const all = Math.abs(Math.round(seconds));
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(all / 3_600);
  const minutes = Math.floor((all % 3_600) / 60);
  const rest = hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
  return seconds < 0 ? `−${rest}` : rest;
}
