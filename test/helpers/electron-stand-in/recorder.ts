/** What the stand-in saw and what it was told to answer; one per app process. */
export type Recorder = {
  readonly openAnswers: (string | null)[];
  readonly saveAnswers: (string | null)[];
  /** Questions of the system's that were asked, with how to answer those that still stand. */
  readonly questions: Question[];
  readonly strayRequests: string[];
  readonly refusedNavigations: string[];
  readonly refusedWindows: string[];
  readonly refusedDownloads: string[];
  readonly shownInFolder: string[];
  /** The system's list of files, newest first. */
  recentDocuments: readonly string[];
  lastSavePath: string | null;
};

export type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  answer: ((button: string) => void) | null;
};

export const recorder: Recorder = {
  openAnswers: [],
  saveAnswers: [],
  questions: [],
  strayRequests: [],
  refusedNavigations: [],
  refusedWindows: [],
  refusedDownloads: [],
  shownInFolder: [],
  recentDocuments: [],
  lastSavePath: null,
};

/** The folder of this run: the profile, the user's documents, their home. */
export function runFolder(): string {
  const folder = process.env['NEXTPROOF_STAND_IN_FOLDER'];
  if (folder === undefined) throw new Error('The stand-in is started without a folder.');
  return folder;
}

/** Folders the app has named itself, by Electron's name for them. */
export const ownPaths = new Map<string, string>();
