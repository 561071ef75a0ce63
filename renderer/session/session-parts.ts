import type { FileLink } from '../persistence/database.ts';
import type { LoadedWorkshop } from './load-workshop.ts';
import type { Peers } from './peers.ts';

/** What an open workshop is made of. */
export type SessionParts = {
  readonly loaded: LoadedWorkshop;
  readonly window: string;
  readonly peers: Peers;
  readonly now: () => string;
  readonly newId: () => string;
  readonly linkFile: (link: FileLink) => Promise<void>;
  readonly onClose: () => Promise<void>;
};
