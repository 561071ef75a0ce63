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
  close: 'Close',
  dismiss: 'Understood',
  reload: 'Reload',
  more: 'More',
  messages: 'Messages',

  file: {
    save: 'Save file',
    saveAs: 'Save as…',
    open: 'Open file…',
    export: 'Export PDF',
    exporting: 'Drawing the PDF…',
    cancelExport: 'Stop',
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

  theme: {
    title: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },

  keys: {
    title: 'Keyboard shortcuts',
    groups: [
      {
        title: 'Anywhere',
        keys: [
          { press: ['⌘', 'Z'], does: 'Undo what this window did last' },
          { press: ['⌘', 'Shift', 'Z'], does: 'Redo it' },
          { press: ['⌘', 'S'], does: 'Save the file' },
          { press: ['⌘', 'Shift', 'S'], does: 'Save it under another name' },
          { press: ['⌘', 'O'], does: 'Open a file' },
          { press: ['⌘', 'E'], does: 'Export the PDF' },
          { press: ['⌘', 'Shift', 'H'], does: 'Show the history' },
          { press: ['F8'], does: 'Show or hide the steps' },
          { press: ['F9'], does: 'Show or hide what it means' },
          { press: ['F1'], does: 'Show these shortcuts' },
        ],
      },
      {
        title: 'On the capture line',
        keys: [
          { press: ['Enter'], does: 'Add the claim' },
          { press: ['Tab'], does: 'Change its column while there is text' },
          { press: ['0', '–', '4'], does: 'Grade the claim added last, while the line is empty' },
          { press: ['Esc'], does: 'Clear the line, then go to the claims' },
        ],
      },
      {
        title: 'On a claim',
        keys: [
          { press: ['↑', '↓', '←', '→'], does: 'Go to another claim' },
          { press: ['0', '–', '4'], does: 'Grade it' },
          { press: ['Y'], does: 'Proved' },
          { press: ['H'], does: 'Partly' },
          { press: ['N'], does: 'Not yet' },
          { press: ['U'], does: 'Unknown' },
          { press: ['Enter'], does: 'Edit it; Enter keeps, Esc leaves it as it was' },
          { press: ['⌘', 'V'], does: 'Add the copied picture or file' },
          { press: ['Delete'], does: 'Delete it, or clear the answer' },
          { press: ['E'], does: 'Back to the capture line' },
        ],
      },
    ],
  },

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

  closing: {
    title: 'The file is behind',
    text: 'Everything is kept on this computer and is here the next time. Your file does not have the last changes yet.',
    save: 'Save file and close',
    leave: 'Close without saving the file',
    stay: 'Stay',
  },

  opening: 'Opening…',
} as const;
