import { betweenSaid } from './between-said.ts';
import { percent } from './numbers.ts';

/** Words about one open workshop: what happened to its copies, and what it means so far. */
export const workshopStrings = {
  recovery: {
    copyRebuilt: 'The working copy was missing and was rebuilt from the journal. Nothing is lost.',
    copyCaughtUp: (count: number): string =>
      count === 1
        ? 'The last change had not reached the working copy and was taken from the journal.'
        : `The last ${count} changes had not reached the working copy and were taken from the journal.`,
    journalRebuilt: 'The journal was missing and was written again from the working copy. Nothing is lost.',
    journalCaughtUp: (count: number): string =>
      count === 1
        ? 'The last change was missing in the journal and was taken from the working copy.'
        : `The last ${count} changes were missing in the journal and were taken from the working copy.`,
    journalMended:
      'The journal had damaged stretches and was written again from the working copy. Nothing is lost.',
    changesLost: (count: number): string =>
      count === 1
        ? 'One stretch of the journal could not be read; a change may be missing. The rest is here.'
        : `${count} stretches of the journal could not be read; changes may be missing. The rest is here.`,
    parted:
      'The working copy and the journal had gone different ways. The journal was kept; the other copy was set aside.',
    found: (count: number): string =>
      count === 1
        ? 'One workshop was missing in the list and was found again in its journal.'
        : `${count} workshops were missing in the list and were found again in their journals.`,
  },
  problems: {
    notThere: {
      code: 'workshop-not-there',
      what: 'This workshop is not on this computer.',
      work: 'Nothing was changed.',
      next: 'Open its file, or look in the list of all workshops.',
    },
    unreadable: {
      code: 'workshop-unreadable',
      what: 'This workshop could not be read.',
      work: 'It was left as it is; all other workshops open.',
      next: 'Open its last saved file.',
    },
    tooSlow: {
      code: 'save-too-slow',
      what: 'The disk did not answer in time, so the last changes are not saved yet.',
      work: 'They are still here in the app.',
      next: 'Save a file now, or try again.',
    },
    databaseFull: {
      code: 'database-full',
      what: 'The browser has no room left for the working copy.',
      work: 'The journal has every change so far.',
      next: 'Free some space on this computer, then try again.',
    },
    databaseFailed: {
      code: 'database-failed',
      what: 'The working copy could not be written.',
      work: 'The journal has every change so far.',
      next: 'Save a file, then open Nextproof again; the working copy is rebuilt.',
    },
    databaseClosed: {
      code: 'database-closed',
      what: 'The working copy of your workshops cannot be opened on this computer.',
      work: 'All workshops were read from the journal, and every change is still saved there.',
      next: 'Work on and save files; afterwards free some space, close all tabs and start the browser again.',
    },
    writerSilent: {
      code: 'writer-silent',
      what: 'The tab that holds this workshop does not answer.',
      work: 'Your last changes wait in this tab.',
      next: 'Close the other tab; this one takes over.',
    },
    databaseOutdated: {
      code: 'database-outdated',
      what: 'A newer version of Nextproof was opened in another tab.',
      work: 'Everything shown as saved is kept.',
      next: 'Reload this tab to go on.',
    },
  },
  fromFile: {
    openedBeside: (name: string): string =>
      `This computer has another version of this workshop, so ${name} was opened beside it. Both are in the list.`,
  },
  meaning: {
    heading: 'What it means so far',
    standing: { settled: 'settled', leaning: 'leaning' },
    because: 'because',
    paths: 'Four paths',
    fit: (path: string, lo: number, hi: number): string =>
      `${path}: fit ${betweenSaid(percent(lo), percent(hi))}`,
    blocked: (reason: string): string => `blocked: ${reason}`,
    askNext: (minutes: string): string => `Ask this next · about ${minutes} min`,
    notApplicable: 'nothing here speaks for or against it',
    failed: 'What it means could not be worked out. The answers are safe; start the app again to try anew.',
    wasBecause: (before: string, change: string): string => `Was ${before} until: ${change}.`,
  },
} as const;
