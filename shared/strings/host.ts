import type { Problem } from '#shared/base/result.ts';

/** Sentences for what can go wrong between the app and the computer. Each: what happened, the work, what to do. */
const stillHere = 'Your work is still in the app and in its journal.';

export const hostProblems = {
  badRequest: {
    code: 'bad-request',
    what: 'The app asked its own desktop part for something it does not know.',
    work: stillHere,
    next: 'Start Nextproof again; if it happens again, install it afresh.',
  },
  unexpectedAnswer: {
    code: 'unexpected-answer',
    what: 'The desktop part of the app gave an answer the window does not understand.',
    work: stillHere,
    next: 'Start Nextproof again; if it happens again, install it afresh.',
  },
  unexpectedFault: {
    code: 'unexpected-fault',
    what: 'Something in the app itself went wrong.',
    work: stillHere,
    next: 'Try again; if it happens again, start Nextproof anew.',
  },
  unknownFile: {
    code: 'unknown-file',
    what: 'The app no longer knows where this file is.',
    work: stillHere,
    next: 'Choose Open and pick the file, or Save as and pick a place.',
  },
  fileTooBig: (name: string, limitMegabytes: number): Problem => ({
    code: 'file-too-big',
    what: `“${name}” is larger than ${limitMegabytes} MB, more than any workshop file.`,
    work: 'Nothing was opened and nothing was changed.',
    next: 'Check that it is the file you meant.',
  }),
  notThere: (name: string): Problem => ({
    code: 'not-there',
    what: `“${name}” is not there any more.`,
    work: stillHere,
    next: 'It may have been moved or renamed, or a stick was taken out. Choose Open or Save as and pick it.',
  }),
  diskFull: (name: string): Problem => ({
    code: 'disk-full',
    what: `There is no room on the disk for “${name}”.`,
    work: 'What was on the disk before is unchanged, and your work is still in the app.',
    next: 'Free some space, or choose Save as and pick another disk.',
  }),
  notAllowed: (name: string): Problem => ({
    code: 'not-allowed',
    what: `“${name}” may not be read or written here.`,
    work: 'What was on the disk before is unchanged, and your work is still in the app.',
    next: 'Choose Save as and pick a folder of your own, or ask for the right to this one.',
  }),
  inUse: (name: string): Problem => ({
    code: 'in-use',
    what: `Another program is holding “${name}”.`,
    work: 'What was on the disk before is unchanged, and your work is still in the app.',
    next: 'Close the other program or wait a moment, then try again.',
  }),
  diskFault: (name: string): Problem => ({
    code: 'disk-fault',
    what: `The disk did not take or give “${name}” as it should.`,
    work: 'What was on the disk before is unchanged, and your work is still in the app.',
    next: 'Try again; if it happens again, save to another disk and have this one checked.',
  }),
  journalNewer: {
    code: 'journal-newer',
    what: 'The journal of this workshop was written by a later version of Nextproof.',
    work: 'It was left exactly as it is.',
    next: 'Install the latest Nextproof and open the workshop again.',
  },
  journalOfAnother: {
    code: 'journal-of-another',
    what: 'The journal found for this workshop belongs to another one.',
    work: 'It was left exactly as it is.',
    next: 'Open the workshop from its file; the journal can be set aside.',
  },
  backupDamaged: {
    code: 'backup-damaged',
    what: 'This backup is damaged.',
    work: 'The workshop as it is now is unchanged.',
    next: 'Choose an older backup.',
  },
  noSuchBackup: {
    code: 'no-such-backup',
    what: 'This backup is not there any more.',
    work: 'The workshop as it is now is unchanged.',
    next: 'Choose another one from the list.',
  },
  noBackupFolder: {
    code: 'no-backup-folder',
    what: 'No second folder for backups is chosen.',
    work: 'The backups on this computer are made as always.',
    next: 'Choose a folder or a stick under Backups.',
  },
  backupFolderAway: (place: string): Problem => ({
    code: 'backup-folder-away',
    what: `The second folder for backups (${place}) cannot be reached.`,
    work: 'The backups on this computer are made as always.',
    next: 'Put the stick back in, or choose another folder under Backups.',
  }),
  backupNotSealed: {
    code: 'backup-not-sealed',
    what: 'Copies in the second folder are to be protected by a passphrase, and this one was not.',
    work: 'Nothing was written there. The backups on this computer are made as always.',
    next: 'Enter the passphrase under Backups.',
  },
  reportTookTooLong: {
    code: 'report-too-long',
    what: 'Making the report took too long and was stopped.',
    work: 'The workshop is unchanged and no file was written.',
    next: 'Leave out a section and try again.',
  },
  reportFailed: {
    code: 'report-failed',
    what: 'The report could not be drawn.',
    work: 'The workshop is unchanged and no file was written.',
    next: 'Try again; if it happens again, leave out the section you changed last.',
  },
  noFolderHere: {
    code: 'no-folder-here',
    what: 'A browser cannot show a file in its folder.',
    work: 'The file itself is where you saved it.',
    next: 'Look among the downloads, or in the folder you chose.',
  },
} as const;

export const hostStrings = {
  appName: 'Nextproof',
  /** What the disk did not take or give. */
  attachment: 'the photo or file',
  conflictCopyName: (name: string, count: number): string =>
    count === 1 ? `${name} (conflict copy)` : `${name} (conflict copy ${count})`,
  fileTypes: {
    workshop: 'Nextproof workshop',
    pdf: 'PDF document',
    jpeg: 'JPEG picture',
    webp: 'WebP picture',
    text: 'Text',
    json: 'JSON',
    markdown: 'Markdown',
    csv: 'Table (CSV)',
    calendar: 'Calendar (ICS)',
    docx: 'Word document',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    zip: 'Zip archive',
  },
  windowTitle: (title: string, fileBehind: boolean): string =>
    title === '' ? 'Nextproof' : `${fileBehind ? '• ' : ''}${title} – Nextproof`,
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    help: 'Help',
    newWorkshop: 'New workshop',
    open: 'Open…',
    save: 'Save',
    saveAs: 'Save as…',
    exportReport: 'Export report…',
    library: 'All workshops',
    recent: 'Open recent',
    clearRecent: 'Clear menu',
    undo: 'Undo',
    redo: 'Redo',
    shortcuts: 'Keyboard shortcuts',
    about: 'About Nextproof',
    faults: 'Help with a fault…',
  },
  startFailed: {
    title: 'Nextproof cannot start',
    message:
      'A part of the app is missing or damaged. Your workshops are untouched. Install Nextproof again over this copy.',
  },
} as const;
