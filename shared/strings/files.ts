import { counted } from './numbers.ts';

const UNTOUCHED = 'Nothing was changed, neither in the file nor in the app.';

/** What can go wrong with workshop files. */
export const FILE_PROBLEMS = {
  empty: {
    code: 'file-empty',
    what: 'The file is empty.',
    work: UNTOUCHED,
    next: 'Ask for it again, or open a backup.',
  },
  otherKind: (kind: string) => ({
    code: 'file-other-kind',
    what: `This is ${kind}, not a workshop.`,
    work: UNTOUCHED,
    next: 'Choose a file that ends in .nextproof, or a workshop saved as JSON.',
  }),
  encrypted: {
    code: 'file-encrypted',
    what: 'This file is protected by a passphrase.',
    work: UNTOUCHED,
    next: 'Enter the passphrase that was set when it was saved.',
  },
  cutOff: {
    code: 'file-cut-off',
    what: 'The file is incomplete: its end is missing.',
    work: UNTOUCHED,
    next: 'Copy or download it again, or open a backup.',
  },
  damaged: (where: string) => ({
    code: 'file-damaged',
    what: `The file is damaged: ${where}.`,
    work: UNTOUCHED,
    next: 'Copy or download it again, or open a backup.',
  }),
  unsafe: (why: string) => ({
    code: 'file-unsafe',
    what: `The file was not opened, because ${why}. A workshop saved by Nextproof never looks like that.`,
    work: UNTOUCHED,
    next: 'Ask whoever sent it to save it again in Nextproof.',
  }),
  tooLarge: (what: string, megabytes: number) => ({
    code: 'file-too-large',
    what: `${what} is larger than the ${megabytes} MB that Nextproof opens.`,
    work: UNTOUCHED,
    next: 'Ask for a copy without the history or with fewer attachments.',
  }),
  notAWorkshop: {
    code: 'file-not-a-workshop',
    what: 'The content is readable, but it is not a workshop.',
    work: UNTOUCHED,
    next: 'Choose a file that ends in .nextproof, or a workshop saved as JSON.',
  },
  isPlaybook: {
    code: 'file-is-playbook',
    what: 'This is a playbook, not a workshop.',
    work: UNTOUCHED,
    next: 'Import it in the playbook editor.',
  },
  newer: (version: string) => ({
    code: 'file-newer',
    what: `This workshop was made by a newer Nextproof (format ${version}).`,
    work: 'The file was left exactly as it is.',
    next: 'Update Nextproof to open it.',
  }),
  notText: {
    code: 'file-not-text',
    what: 'The content is not text in UTF-8.',
    work: UNTOUCHED,
    next: 'Save it as UTF-8, or choose another file.',
  },
  notJson: {
    code: 'file-not-json',
    what: 'The content is not complete JSON.',
    work: UNTOUCHED,
    next: 'Check brackets, quotation marks and commas, or copy the file again.',
  },
  badJson: (why: string) => ({
    code: 'file-json',
    what: `The content was not read, because ${why}.`,
    work: UNTOUCHED,
    next: 'Correct the file, or choose another one.',
  }),
  invalid: (sentence: string) => ({
    code: 'file-invalid',
    what: sentence,
    work: UNTOUCHED,
    next: 'Correct this place in the file, or choose another one.',
  }),
  doesNotFit: (what: string, megabytes: number) => ({
    code: 'file-does-not-fit',
    what: `${what} would be larger than the ${megabytes} MB that Nextproof can open again.`,
    work: 'The workshop is unchanged in the app; the file was not written.',
    next: 'Remove large attachments or save without the history.',
  }),
  tooManyParts: (most: number) => ({
    code: 'file-does-not-fit',
    what: `The workshop has more than the ${most} parts that Nextproof can open again.`,
    work: 'The workshop is unchanged in the app; the file was not written.',
    next: 'Delete what is no longer needed, or go on in a second workshop.',
  }),
} as const;

/** Why a file was not trusted; each completes “because …”. */
export const FILE_REASONS = {
  tooMany: 'it holds too many entries',
  name: (name: string) => `it holds an entry that does not belong there (“${name}”)`,
  twice: (name: string) => `it holds “${name}” twice`,
  link: 'it holds a link to another file',
  locked: 'an entry is locked with a zip password',
  method: 'an entry is packed in a way Nextproof does not use',
  bomb: (name: string) => `“${name}” would grow far beyond its packed size`,
  overlap: 'its entries overlap',
  zip64: 'it uses the extension for huge archives',
  depth: (max: number) => `it is nested more than ${max} levels deep`,
  parts: (max: number) => `it has more than ${max} parts`,
  mistakes: 'it has more mistakes than can be listed',
  long: (megabytes: number) => `it is larger than ${megabytes} MB`,
  reserved: (name: string) => `it uses the reserved name “${name}”`,
  sameKey: (name: string) => `an object names “${name}” twice`,
} as const;

/** Where a file is damaged; each completes “damaged: …”. */
export const FILE_DAMAGE = {
  directory: 'its table of contents cannot be read',
  entry: (name: string) => `“${name}” cannot be unpacked`,
  checksum: (name: string) => `“${name}” is not what was saved`,
  missing: (name: string) => `“${name}” is missing`,
  unlisted: (name: string) => `“${name}” is not in its list of contents`,
  manifest: 'its list of contents cannot be understood',
} as const;

export const FILE_KINDS = {
  pdf: 'a PDF',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  word: 'a Word document',
  excel: 'an Excel workbook',
  powerpoint: 'a PowerPoint presentation',
  openDocument: 'an OpenDocument file',
  oldOffice: 'an old Office document',
  zip: 'another kind of zip archive',
  gzip: 'a gzip archive',
  sevenZip: 'a 7-Zip archive',
  rar: 'a RAR archive',
  html: 'a web page',
  xml: 'an XML file',
  program: 'a program',
  sqlite: 'a database',
  unknown: 'another kind of file',
} as const;

/** What was put right while reading, so that nothing is changed silently. */
export const FILE_NOTES = {
  dangling: (place: string) => `${place} pointed to something that is not in the workshop; it is now empty.`,
  secretBallots: (title: string) => `${title} was anonymous and closed; only its counts were kept.`,
  noAttachment: (name: string) => `The attachment “${name}” is not in the file; its entry was kept.`,
  otherHistory: 'The history in the file does not lead to this state of the workshop; both were kept.',
  brokenHistory: (count: number) =>
    `${counted(count, 'entry', 'entries')} of the history could not be read; the workshop itself is whole.`,
} as const;
