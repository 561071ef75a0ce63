import commandLine from '../../../docs/guide/command-line.md?raw';
import facilitator from '../../../docs/guide/facilitator.md?raw';
import fileFormat from '../../../docs/guide/file-format.md?raw';
import playbookAuthor from '../../../docs/guide/playbook-author.md?raw';
import questions from '../../../docs/guide/questions.md?raw';
import security from '../../../docs/guide/security-and-privacy.md?raw';
import { type GuidePage, guidePage } from './guide-pages.ts';

/** The papers of docs/guide as they lie there: what is read in the app and what is read in the repository is one text. */
export const GUIDE: readonly GuidePage[] = [
  guidePage('facilitator', facilitator),
  guidePage('questions', questions),
  guidePage('security', security),
  guidePage('playbook', playbookAuthor),
  guidePage('file-format', fileFormat),
  guidePage('command-line', commandLine),
];
