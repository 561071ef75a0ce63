import { counted, grouped } from './numbers.ts';

/** Words of the history: the list, its milestones, looking back, comparing two points. The lines themselves are in history.ts. */
export const historyPanelStrings = {
  open: 'History…',
  title: 'History',
  zone: (zone: string): string => `Times in ${zone}`,
  count: (shown: number, all: number): string =>
    shown === all
      ? all === 1
        ? '1 line'
        : `${grouped(all)} lines`
      : `${grouped(shown)} of ${grouped(all)} lines`,
  back: 'Back to the workshop',
  toList: 'All of the history',
  list: 'What was done, the latest first',
  filterText: 'Find in the history',
  filterItem: 'What it was about',
  everything: 'Everything',
  clock: 'Show the clock',
  nothingFound: 'No line of the history has that.',
  showAll: 'Show everything',
  undone: 'undone',
  now: 'Now',
  today: (day: string): string => `Today, ${day}`,
  by: (who: string): string => `by ${who}`,
  authors: {
    facilitator: 'the facilitator',
    scribe: 'the scribe',
    participant: 'a participant',
    app: 'Nextproof',
  },
  /** Ballots cast in secret are kept without their time. */
  noTime: '–',
  noTimeSaid: 'time not kept',
  compareFrom: 'Compare from here',
  compareWith: 'Compare with this',
  compareKey: 'C',
  comparing: (point: string): string => `Choose the other point. The first: ${point}`,
  compareNow: 'Compare with now',
  cancel: 'Cancel',

  milestones: {
    title: 'Milestones',
    none: 'Give a moment a name to find it again, such as “Before the break”.',
    name: 'Name of this moment',
    placeholder: 'Before the break',
    create: 'Set milestone',
    rename: 'Rename',
    remove: 'Remove',
    actions: (title: string): string => `What to do with “${title}”`,
    newName: (title: string): string => `New name of “${title}”`,
    keep: 'Keep',
    putBack: (title: string): string => `Put “${title}” back`,
  },

  lookBack: {
    title: (point: string): string => `As it was ${point}`,
    at: (day: string, time: string): string => `on ${day} at ${time}`,
    after: (line: string): string => `after: ${line}`,
    readOnly: 'A look back. Nothing here can be changed.',
    meaning: 'What it meant then',
    outcomeThen: 'Outcome then:',
    name: 'Name this point',
    restore: 'Restore this point',
    restoreHint: 'One undo takes it back.',
    isNow: 'The workshop is still as it was here.',
    earlier: 'One line earlier',
    later: 'One line later',
    evidence: 'Evidence then',
    photos: 'Photos and files then',
    photoMarks: {
      added: 'added here',
      removed: 'taken off here',
      'removed-since': 'taken off since',
    },
    nothingThere: 'Nothing stood here then.',
    changedSince: 'changed since',
    since: (count: number): string =>
      count === 0
        ? 'Nothing changed since'
        : count === 1
          ? '1 difference since then'
          : `${count} differences since then`,
    missing: 'This point is not in the history.',
    restored: (point: string): string => `${point}. Undo takes it back.`,
  },

  compare: {
    title: 'Compare two points',
    from: 'From',
    to: 'To',
    swap: 'Swap the two points',
    milestones: 'Milestones',
    points: 'Points',
    beginning: 'The beginning',
    same: 'Nothing differs between these two points.',
    count: (count: number): string => counted(count, 'difference', 'differences'),
    outcome: 'Outcome',
    working: 'Working it out…',
    look: 'Look at it',
    more: (count: number): string => `Show ${count} more`,
  },

  blocked: {
    leave: 'Leave it as it is',
    left: 'Left as it is. The next step goes on with what comes after it.',
    close: 'Not now',
  },
  past: {
    code: 'looking-back',
    what: 'This is a look back at the workshop as it was.',
    work: 'Nothing was changed.',
    next: 'Go back to the workshop, or restore this point.',
  },
  sections: { room: 'Kept on the side', workshop: 'The workshop' },
} as const;
