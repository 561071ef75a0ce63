/** Words of the frame around the work: rail, save signs, notices, settings, keys. */
export const shellStrings = {
  appName: 'Nextproof',
  skipToWork: 'Skip to the work',
  rail: 'Steps of the workshop',
  meaning: 'What it means so far',
  allWorkshops: 'All workshops',
  minutesUnit: 'minutes',
  progress: { untouched: 'untouched', started: 'begun', done: 'answered' },
  openOf: (what: string, count: number): string => `${what}: ${count}`,
  hideRail: 'Hide the steps',
  showRail: 'Show the steps',
  hideMeaning: 'Hide what it means',
  showMeaning: 'Show what it means',
  toggleRail: 'Show or hide the steps',
  toggleMeaning: 'Show or hide what it means',
  close: 'Close',
  dismiss: 'Understood',
  reload: 'Reload',
  update: {
    ready: 'A newer version is ready. This one runs on until you change over; your work stays as it is.',
    use: 'Change over now',
    later: 'Later',
    notKept:
      'The last changes are not on the disk yet, so this version runs on. See what keeps them, then change over.',
  },
  more: 'More',
  messages: 'Messages',

  file: {
    save: 'Save file',
    saveAs: 'Save as…',
    open: 'Open file…',
    export: 'Export…',
    none: 'No file yet',
    current: (name: string): string => `${name} is up to date`,
    behind: (name: string): string => `${name} is behind`,
    handedOver: (name: string, time: string): string => `${name} downloaded ${time}`,
    copyBehind: (name: string): string => `Changed since ${name} was downloaded`,
    saved: (name: string): string => `Saved to ${name}`,
    downloaded: (name: string): string => `${name} was handed to the downloads`,
    exported: (name: string): string => `${name} is ready`,
  },

  save: {
    saving: 'Saving…',
    saved: (time: string): string => `Saved ${time}`,
    failed: 'Not saved',
    retry: 'Try again',
    savedThere: (time: string): string => `Saved ${time} by the other tab`,
  },

  undo: {
    undo: 'Undo',
    redo: 'Redo',
  },

  keys: { open: 'Help and keys' },

  crash: {
    title: 'Something in the app went wrong',
    work: 'Everything up to the last “Saved” is kept in the journal.',
    again: 'Start again',
    details: 'What happened',
  },

  notFound: {
    title: 'There is nothing at this address',
    back: 'All workshops',
  },

  opening: 'Opening…',
} as const;
