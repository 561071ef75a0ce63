import type { Problem } from '#shared/base/result.ts';

const untouched = 'Nothing was changed, neither in the file nor in the app.';
const getAgain = 'Copy or download it again, ask for it to be sent again, or open a backup.';

/** What can go wrong when a file with a passphrase is opened or made. */
export const passphraseProblems = {
  wrong: {
    code: 'passphrase-wrong',
    what: 'The passphrase does not open this file.',
    work: untouched,
    next: 'Check capitals, spaces and the keyboard’s language. If it is certainly right, the beginning of the file was altered: ask for it to be sent again.',
  },
  notSealed: {
    code: 'passphrase-not-sealed',
    what: 'This file is not protected by a passphrase.',
    work: untouched,
    next: 'Open it without one.',
  },
  otherKey: {
    code: 'passphrase-other-key',
    what: 'This file is encrypted for a key, not with a passphrase.',
    work: untouched,
    next: 'Decrypt it with the program and the key it was made for, or ask for a copy with a passphrase.',
  },
  tooCostly: {
    code: 'passphrase-too-costly',
    what: 'This file asks for more memory and time to check its passphrase than Nextproof gives.',
    work: untouched,
    next: 'If you trust who sent it, decrypt it with the age program and open the result.',
  },
  cutOff: {
    code: 'passphrase-cut-off',
    what: 'The protected file is incomplete: its end is missing.',
    work: untouched,
    next: getAgain,
  },
  altered: {
    code: 'passphrase-altered',
    what: 'The protected file was damaged or altered after it was saved.',
    work: untouched,
    next: getAgain,
  },
  endMissing: {
    code: 'passphrase-end-missing',
    what: 'The passphrase is right, but the end of the file is missing or was altered.',
    work: untouched,
    next: getAgain,
  },
  tookTooLong: {
    code: 'passphrase-took-too-long',
    what: 'Working with the passphrase took too long and was stopped.',
    work: 'The workshop is unchanged, and no file was written.',
    next: 'Close other programs and try again.',
  },
  fault: {
    code: 'passphrase-fault',
    what: 'Something went wrong while the passphrase was used; the computer may be short of memory.',
    work: 'The workshop is unchanged, and no file was written.',
    next: 'Close other programs and try again.',
  },
} as const satisfies Readonly<Record<string, Problem>>;

export const passphraseStrings = {
  label: 'Passphrase',
  again: 'Passphrase again',
  doNotMatch: 'The two are not the same.',
  empty: 'Enter a passphrase.',
  short:
    'Short passphrases can be guessed by trying. Four or five unrelated words are hard to guess and easy to type.',
  cannotBeRecovered:
    'A forgotten passphrase cannot be recovered by anybody: without it this file stays closed for ever.',
  tellApart: 'Tell the recipient the passphrase another way than you send the file.',
  localCopies:
    'The passphrase protects this file only. The copies on this computer rely on its disk encryption (BitLocker, FileVault, LUKS).',
  otherProgram: 'The file is in the age format; the free age program can open it too.',
  working: 'Working with the passphrase takes a few seconds on purpose, so that guessing it is slow.',
} as const;
