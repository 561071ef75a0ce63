import type { Problem, Result } from '#shared/base/result.ts';
import type { Unsubscribe } from '#shared/host/host.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { FileLink } from '../persistence/database.ts';
import type { OtherCopy } from './other-copy.ts';

/** Whether the work is on the disk. Shown at all times, and only ever what a keeper has acknowledged. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Something the user is told until they have read it. */
export type Message = { readonly id: string; readonly text: string | Problem };

/** One tab writes; others on the same workshop send it their commands. */
export type Role = 'writer' | 'follower';

export type SessionState = {
  readonly workshop: Workshop;
  /** The number of the last entry of the log. */
  readonly seq: number;
  readonly save: SaveState;
  /** The user's own file and how far it was brought: a sign of its own beside "saved". */
  readonly file: FileLink;
  readonly role: Role;
  /** What was done last, in words; null until something is done here. */
  readonly lastSaid: string | null;
  readonly messages: readonly Message[];
};

/** What screens see of one open workshop. */
export type Session = {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Carries out a command at once; writing it down follows. A refusal says why, success what was done. */
  readonly dispatch: (command: Command) => Result<string>;
  /** Carries out what somebody sent from a phone: in the log it is a participant’s, and this window’s undo passes it by. */
  readonly dispatchForRoom: (command: Command) => Result<string>;
  /** Takes back what this window did last, and says what that was. */
  readonly undo: () => Result<string>;
  readonly redo: () => Result<string>;
  /** Passes over what cannot be undone or done again any more, so that what came before it can. */
  readonly leave: (step: 'undo' | 'redo') => Result<string>;
  /** Names a point of the history (null: the present one); an empty title takes its name away. */
  readonly namePoint: (title: string, of: number | null) => Result<string>;
  /** Puts the workshop back to how it was after the entry with this number; one undo takes that back. */
  readonly restore: (seq: number) => Result<string>;
  /** Takes in another copy of the workshop; one undo takes all of it back. */
  readonly merge: (theirs: OtherCopy) => Result<string>;
  /** Puts the workshop into the state of a file or a backup; one undo takes that back. */
  readonly adopt: (theirs: OtherCopy) => Result<string>;
  readonly retrySave: () => void;
  readonly tell: (message: string | Problem) => void;
  readonly dismiss: (messageId: string) => void;
  /** The whole log, for the file and the history; the same list until something is added. */
  readonly log: () => readonly LogEntry[];
  readonly linkFile: (link: FileLink) => Promise<void>;
  /** Brings everything to the disk and gives the right to write to the next tab. */
  readonly close: () => Promise<void>;
};
