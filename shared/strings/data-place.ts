import type { Problem } from '#shared/base/result.ts';

/** Where the app keeps its data, and what it says when it cannot or must not use it. */
export const dataPlaceStrings = {
  title: 'Nextproof',
  quit: 'Close Nextproof',
  closed: {
    message: (folder: string): string => `Nothing can be written to “${folder}”.`,
    detail:
      'That folder beside the app is where it would keep your work. The stick may be locked, full or taken out. You can close Nextproof and mend that, or keep this session’s work on this computer instead.',
    keepHere: 'Keep it on this computer',
  },
  later: {
    message: (version: string): string =>
      `The workshops on this computer were last used with Nextproof ${version}, which is later than this one.`,
    detail:
      'This version could misread them, so nothing was opened and nothing was changed. Install the latest Nextproof, or keep both and use the later one.',
  },
  /** The same in the window, which has found it by its own database. */
  laterHere: {
    code: 'data-of-later-version',
    what: 'The workshops kept here were last used with a later version of Nextproof.',
    work: 'Nothing was opened and nothing was changed.',
    next: 'Use the latest version; it has everything as you left it.',
  } satisfies Problem,
} as const;
