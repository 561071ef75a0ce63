import type { Problem } from '#shared/base/result.ts';
import { counted } from './numbers.ts';

/** Words of everything about files: opening, copies for others, backups. */
export const filesScreen = {
  recent: {
    title: 'Recent files',
    entry: (name: string, place: string): string => (place === '' ? name : `${name}, ${place}`),
  },

  sealed: {
    title: 'This file is protected',
    lead: (name: string): string => `${name} opens with the passphrase that was set when it was saved.`,
    open: 'Open',
    opening: 'Opening…',
    stop: 'Stop',
    cancel: 'Leave it closed',
    /** Saving must not quietly take the protection off. */
    unlinked: (name: string): string =>
      `${name} itself stays protected and as it is. Saving asks for a new file; to hand over a protected one, choose “Send a copy…”.`,
  },
  unlinkedJson: (name: string): string =>
    `${name} is plain JSON and stays as it is. Saving asks for a new .nextproof file.`,

  here: {
    title: 'This workshop is already on this computer',
    standing: {
      'theirs-ahead': (name: string): string => `${name} goes on from what is here: it is newer.`,
      'ours-ahead': (name: string): string =>
        `What is here goes on from ${name}: this computer has the newer state.`,
      parted: (name: string): string => `Since they parted, both ${name} and this computer have gone on.`,
      unknown: (name: string): string =>
        `Nothing in ${name} tells how it relates to what is here, so look at what differs.`,
    },
    sides: { here: 'On this computer', file: 'In the file' },
    changed: (when: string): string => `last changed ${when}`,
    noTime: 'does not say when it was last changed',
    differs: (places: number): string => `${counted(places, 'place differs', 'places differ')}:`,
    more: (places: number): string => `and ${counted(places, 'more place', 'more places')}`,
    choices: {
      merge: {
        label: 'Merge the two',
        about: (places: number): string =>
          places === 0
            ? 'Brings what is new in the file into the workshop. Nothing contradicts; one undo takes it all back.'
            : `Brings what is new in the file into the workshop and asks you about ${counted(places, 'place', 'places')} both changed. One undo takes it all back.`,
      },
      adopt: {
        label: 'Take the file’s state',
        about: 'The workshop becomes what the file says. One undo brings back what is here now.',
      },
      stay: {
        label: 'Open what is here',
        about: 'Leaves the file aside; nothing changes.',
      },
      both: {
        label: 'Keep both',
        about: 'Opens the file as a workshop of its own beside the one that is here.',
      },
    },
    suggested: 'suggested',
  },

  send: {
    menu: 'Send a copy…',
    title: 'Send a copy',
    lead: 'A copy for somebody else. The workshop here does not change, and neither does its file.',
    takeAlong: 'Take along',
    options: {
      journal: {
        label: 'The history',
        about: 'who changed what and when; it also holds everything that was ever written',
      },
      photos: { label: 'Photos and files' },
      notes: { label: 'Notes', about: 'everything in a note field' },
      prices: { label: 'Prices', about: 'costs and break-even in money' },
      ballots: { label: 'Single votes', about: 'who voted what; without them only the counts go along' },
    },
    photosAbout: (number: number, size: string): string => `${number}, together ${size}`,
    /** The history holds earlier states, with all that is left out above. */
    historyTells:
      'With the history, photos, notes, prices and single votes go along too, because it holds everything that was written.',
    protect: 'Protect it with a passphrase',
    name: 'File name',
    write: 'Write the copy',
    writeJson: 'Save as JSON',
    jsonPlain: 'JSON cannot be protected by a passphrase and carries no history or attachments.',
    writing: 'Protecting…',
    stop: 'Stop',
    cancel: 'Cancel',
    done: (name: string): string => `${name} is ready. The workshop itself is unchanged.`,
    nameFor: (name: string): string => `${name} – copy`,
  },

  json: { menu: 'Save as JSON…' },

  backups: {
    menu: 'Backups…',
    title: 'Backups',
    lead: 'Made by the app while you work: the last of each of 10 quarter hours, 14 days and 8 weeks with changes. The newest sound one is never removed.',
    none: 'There is none yet. The first one is made a minute after the start.',
    reading: 'Reading the backups…',
    now: 'Back up now',
    made: 'A backup was made.',
    columns: { time: 'Made', size: 'Size', state: 'State' },
    sound: 'whole',
    damaged: 'damaged',
    look: 'Look',
    lookAt: (when: string): string => `Look at the backup of ${when}`,
    hide: 'Hide',
    hideThat: (when: string): string => `Hide the backup of ${when}`,
    same: 'It is the same as the workshop now.',
    differs: (places: number): string =>
      `${counted(places, 'place is', 'places are')} different from the workshop now:`,
    restore: 'Put the workshop back to this',
    asNew: 'Open as a new workshop',
    restored: (when: string): string => `The workshop is as it was in the backup of ${when}`,
    nameOf: (when: string): string => `the backup of ${when}`,
    titleOf: (title: string, when: string): string => `${title} (backup of ${when})`,
    local: 'These backups rely on this computer’s disk encryption (BitLocker, FileVault, LUKS).',
  },

  folder: {
    title: 'A second folder or stick',
    unavailable:
      'In a browser, the app cannot write to a folder by itself. Save a file now and then, best to a stick or another disk.',
    none: 'Each backup can also go to another disk, so that a broken one costs nothing.',
    choose: 'Choose a folder…',
    chooseAnother: 'Choose another…',
    sealIt: 'Protect the copies there with a passphrase',
    to: (place: string): string => `Copies also go to ${place}`,
    sealed: 'protected by a passphrase',
    away: 'It cannot be reached now; copies go on when it is back.',
    waits: 'Until the passphrase is entered, no copies go there. It is kept only until the app is closed.',
    ready: 'The passphrase is known until the app is closed.',
    forgotten:
      'A forgotten passphrase cannot be recovered by anybody: without it the copies there stay closed for ever.',
    enter: 'Use this passphrase',
    stop: 'Stop copying there',
    waiting: {
      code: 'backup-passphrase-missing',
      what: 'The copies in the second folder wait for their passphrase.',
      work: 'The backups on this computer are made as always.',
      next: 'Enter it under Backups.',
    } satisfies Problem,
  },

  conflict: (name: string, copy: string): Problem => ({
    code: 'file-changed-outside',
    what: `Someone else had changed ${name} since you last opened or saved it, so it was left as it is.`,
    work: `Your version was saved beside it as ${copy}; from now on that is the file of this workshop.`,
    next: `To bring the two together, choose “Merge a copy…” under More and pick ${name}.`,
  }),
} as const;
