import type { Problem } from '#shared/base/result.ts';
import { counted } from './numbers.ts';

/** The sheet about the app itself: version, an update file, and what is shared for help. */
export const aboutStrings = {
  title: 'About Nextproof',
  menu: {
    'show-about': 'About Nextproof…',
    'show-diagnostics': 'Help with a fault: what you would share…',
  },
  version: (version: string, edition: 'desktop' | 'web'): string =>
    `Version ${version}, ${edition === 'web' ? 'in the browser' : 'on the desktop'}. MIT licensed. It works without a network and sends nothing.`,
  update: {
    title: 'A newer version',
    lead: 'Nextproof never looks for updates itself. If you have downloaded an installer, with SHA256SUMS.txt and SHA256SUMS.txt.sig beside it, it can be checked here without a network.',
    check: 'Check an installer…',
    checking: 'Checking…',
    genuine: (name: string): string => `${name} is the makers’ own and unchanged.`,
    relation: {
      newer: (version: string): string => `It is version ${version}, newer than this one.`,
      same: (version: string): string => `It is version ${version}, the same as this one.`,
      older: (version: string): string =>
        `It is version ${version}, OLDER than this one. It would open nothing that this one has written in a newer form.`,
      unknown: (): string => 'Its name says no version.',
    },
    next: 'To install it, close Nextproof and start it from its folder. Your workshops stay where they are.',
    show: 'Show in folder',
  },
  share: {
    title: 'What you would share',
    lead: 'When you ask for help with a fault, this is what helps, and all there is: no word of a workshop, no name, no name of a file. Read it, save it, and send it yourself.',
    text: 'What would be shared',
    preparing: 'Looking…',
    save: 'Save as text…',
    saved: (name: string): string => `${name} is saved.`,
    fileName: 'Nextproof diagnostics',
  },
} as const;

export const diagnosticsStrings = {
  heading: 'Nextproof diagnostics: numbers and codes, no word of a workshop.',
  line: (name: string, value: string): string => `${`${name}:`.padEnd(20)}${value}`,
  unknown: 'not known',
  megabytes: (megabytes: number): string =>
    `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`,
  places: { usual: 'in the user’s own folder', beside: 'beside the app', browser: 'in the browser' },
  changes: (all: number, most: number): string => `${all}, at most ${most} in one workshop`,
  files: (count: number, size: string): string => `${counted(count, 'file', 'files')}, ${size}`,
  log: (count: number): string => (count === 0 ? 'There is no log.' : `The last ${count} lines of the log:`),
  strange: (count: number): string => `  (${count} more that are not the app’s, left out)`,
} as const;

const untouched = 'Nothing was opened or installed.';

export const updateProblems = {
  noKey: {
    code: 'update-no-key',
    what: 'This copy of Nextproof was built without the makers’ key, so it cannot check installers.',
    work: untouched,
    next: 'Compare the installer with SHA256SUMS.txt by hand, as docs/desktop.md describes.',
  },
  noList: {
    code: 'update-no-list',
    what: 'SHA256SUMS.txt and SHA256SUMS.txt.sig do not lie beside the installer.',
    work: untouched,
    next: 'Download both from the same release into the same folder, and check again.',
  },
  notSigned: {
    code: 'update-not-signed',
    what: 'SHA256SUMS.txt does not bear the makers’ signature.',
    work: untouched,
    next: 'Do not use what lies in this folder. Download the release anew.',
  },
  notListed: (name: string): Problem => ({
    code: 'update-not-listed',
    what: `“${name}” is not in the makers’ list.`,
    work: untouched,
    next: 'Do not start it. Download the installer anew, and leave its name as it is.',
  }),
  changed: (name: string): Problem => ({
    code: 'update-changed',
    what: `“${name}” is not what the makers have published: it is damaged or was changed.`,
    work: untouched,
    next: 'Do not start it. Download it anew.',
  }),
  notHere: {
    code: 'update-not-here',
    what: 'The web edition is updated by whoever serves it.',
    work: untouched,
    next: 'When a newer one is there, the page offers to change over.',
  },
} as const satisfies Readonly<Record<string, Problem | ((name: string) => Problem)>>;
