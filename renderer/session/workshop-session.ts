import { ok, type Problem, type Result } from '#shared/base/result.ts';
import type { Unsubscribe } from '#shared/host/host.ts';
import { listFacts } from '#shared/library/list-facts.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { encodeRecord } from '#shared/workshop/log/encode-record.ts';
import type { LogEntry, Stamp } from '#shared/workshop/log/log-record.ts';
import type { FileLink, LibraryRow } from '../persistence/database.ts';
import { carryOut } from './carry-out.ts';
import type { LoadedWorkshop } from './load-workshop.ts';
import { LogBook } from './log-book.ts';
import type { LogKeeper } from './log-keeper.ts';
import type { OtherCopy } from './other-copy.ts';
import type { PeerMessage } from './peers.ts';
import type { SessionParts } from './session-parts.ts';
import type { Message, SaveState, Session, SessionState } from './session-state.ts';
import type { Wish } from './wish.ts';

type Pending = { readonly id: string; readonly command: Command };

const patience = 8_000;
/** Above what a journal that could not be read may hold beyond the working copy: a number given twice is a change lost. */
const UNREAD = 1_000_000;
const roomWindow = 'room';
const { problems } = workshopStrings;

/** One open workshop: the document, and the way of every change from here to the disk and to the other tabs. */
export class WorkshopSession implements Session {
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  readonly #stopHearing: Unsubscribe;
  #window: string;
  #keeper: LogKeeper | undefined;
  /** What is certain. In a tab that follows, what was asked for and not yet answered is shown on top of it. */
  #book: LogBook;
  #row: LibraryRow;
  /** No new entry has a number up to this. */
  #numbered = 0;
  #pending: readonly Pending[] = [];
  #unanswered: ReturnType<typeof setTimeout> | undefined;
  #state: SessionState;

  constructor(parts: SessionParts) {
    const { state, row, told } = parts.loaded;
    this.#parts = parts;
    this.#window = parts.window;
    this.#book = new LogBook(parts.loaded);
    this.#book.forgetSecretBallots(parts.now());
    this.#row = row;
    this.#state = {
      workshop: state.workshop,
      seq: state.seq,
      save: { kind: 'saved', at: row.changedAt },
      file: row.file,
      role: 'follower',
      lastSaid: null,
      messages: told.map((text) => this.#message(text)),
    };
    this.#stopHearing = parts.peers.listen((message) => this.#hear(message));
  }

  readonly getState = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly dispatch = (command: Command): Result<string> => {
    if (this.#keeper !== undefined) return this.#wish({ kind: 'command', command });
    const applied = applyCommand(this.#state.workshop, command);
    if (applied.kind === 'failed') return applied;
    if (applied.value.changes.length === 0) return ok('');
    this.#ask({ kind: 'command', command }, command);
    this.#set({ workshop: applied.value.workshop, lastSaid: applied.value.said });
    return ok(applied.value.said);
  };

  readonly dispatchForRoom = (command: Command): Result<string> => {
    if (this.#keeper === undefined) return this.dispatch(command);
    return this.#carryOut({ kind: 'command', command }, this.#parts.newId(), roomWindow);
  };

  readonly undo = (): Result<string> => this.#wish({ kind: 'undo' });

  readonly redo = (): Result<string> => this.#wish({ kind: 'redo' });

  readonly leave = (step: 'undo' | 'redo'): Result<string> => this.#wish({ kind: 'leave', step });

  readonly namePoint = (title: string, of: number | null): Result<string> =>
    this.#wish({ kind: 'milestone', title, of });

  readonly restore = (seq: number): Result<string> => this.#wish({ kind: 'restore', seq });

  readonly merge = (theirs: OtherCopy): Result<string> => this.#wish({ kind: 'merge', theirs });

  readonly adopt = (theirs: OtherCopy): Result<string> => this.#wish({ kind: 'adopt', theirs });

  readonly retrySave = (): void => {
    this.#keeper?.retry();
    if (this.#keeper === undefined) this.catchUp();
  };

  readonly tell = (text: string | Problem): void => {
    this.#set({ messages: [...this.#state.messages, this.#message(text)] });
  };

  readonly dismiss = (id: string): void => {
    this.#set({ messages: this.#state.messages.filter((message) => message.id !== id) });
  };

  readonly log = (): readonly LogEntry[] => this.#book.entries();

  readonly linkFile = async (link: FileLink): Promise<void> => {
    this.#set({ file: link });
    this.#parts.peers.tell({ kind: 'file', link });
    await this.#parts.linkFile(link);
  };

  readonly close = async (): Promise<void> => {
    this.#stopHearing();
    clearTimeout(this.#unanswered);
    this.#listeners.clear();
    await this.#keeper?.close(patience);
    this.#parts.peers.close();
    await this.#parts.onClose();
  };

  showSave(save: SaveState): void {
    this.#set({ save });
    this.#parts.peers.tell({ kind: 'save', state: save });
  }

  /** A tab that follows asks for what it has missed. */
  catchUp(): void {
    this.#parts.peers.tell({ kind: 'hello', seq: this.#book.state.seq });
  }

  /** From now on this tab writes: with what the disk has, what it heard beyond that, and what it still waits for. */
  becomeWriter(keeper: LogKeeper, loaded: LoadedWorkshop): void {
    const before = this.#book;
    const heard = before.entries().filter(({ seq }) => seq > loaded.state.seq);
    const texts = before.textsAfter(loaded.state.seq);
    const { messages } = this.#state;
    this.#keeper = keeper;
    this.#book = new LogBook(loaded);
    this.#row = loaded.row;
    if (loaded.isJournalUnread) this.#numbered = loaded.state.seq + UNREAD;
    for (const text of texts) this.#take(text);
    const pending = this.#pending;
    this.#pending = [];
    clearTimeout(this.#unanswered);
    this.#set({
      role: 'writer',
      workshop: this.#book.state.workshop,
      seq: this.#book.state.seq,
      save: { kind: 'saved', at: this.#row.changedAt },
      messages: [...messages, ...loaded.told.map((text) => this.#message(text))],
    });
    this.#keep(heard.map(({ seq }, index) => ({ seq, text: texts[index] ?? '' })));
    // The app may have ended between the close of a vote and this.
    this.#forgetSecretBallots();
    for (const { id, command } of pending) this.#carryOut({ kind: 'command', command }, id, this.#window);
  }

  #wish(wish: Wish): Result<string> {
    if (this.#keeper !== undefined) return this.#carryOut(wish, this.#parts.newId(), this.#window);
    const entry = carryOut(wish, this.#book, this.#stamp(this.#parts.newId(), this.#window));
    if (entry.kind === 'failed') return entry;
    if (entry.value !== undefined) this.#ask(wish);
    return ok(entry.value?.said ?? '');
  }

  #carryOut(wish: Wish, id: string, window: string): Result<string> {
    const entry = carryOut(wish, this.#book, this.#stamp(id, window));
    if (entry.kind === 'failed') return entry;
    if (entry.value !== undefined) this.#write(entry.value);
    return ok(entry.value?.said ?? '');
  }

  #write(entry: LogEntry): void {
    const text = encodeRecord(entry);
    const after = this.#book.state.seq;
    this.#take(text, entry);
    this.#set({ workshop: this.#book.state.workshop, seq: this.#book.state.seq, lastSaid: entry.said });
    this.#keep([{ seq: entry.seq, text }]);
    this.#parts.peers.tell({ kind: 'entries', after, texts: [text] });
    if (this.#book.endsVote(entry)) this.#forgetSecretBallots();
  }

  /** What was cast in secret must not outlive the vote, in memory or on the disk. */
  #forgetSecretBallots(): void {
    const shorter = this.#book.forgetSecretBallots(this.#parts.now());
    if (shorter !== undefined) this.#keeper?.shorten(shorter, this.#row, this.#book.state);
  }

  #keep(entries: readonly { readonly seq: number; readonly text: string }[]): void {
    if (entries.length > 0) this.#keeper?.add(entries, this.#row, this.#book.state);
  }

  #stamp(id: string, window: string): Stamp {
    const by = { kind: window === roomWindow ? 'participant' : 'facilitator', name: '', window } as const;
    return { seq: Math.max(this.#book.state.seq, this.#numbered) + 1, id, at: this.#parts.now(), by };
  }

  #take(text: string, known?: LogEntry): LogEntry | undefined {
    const entry = this.#book.take(text, known);
    if (entry === undefined) return undefined;
    const told = { changedAt: entry.at, seq: entry.seq };
    this.#row = { ...this.#row, ...listFacts(this.#book.state.workshop), ...told };
    this.#pending = this.#pending.filter(({ id }) => id !== entry.id);
    return entry;
  }

  #ask(wish: Wish, command?: Command): void {
    const id = this.#parts.newId();
    if (command !== undefined) this.#pending = [...this.#pending, { id, command }];
    this.#parts.peers.tell({ kind: 'ask', id, window: this.#window, wish });
    this.#set({ save: { kind: 'saving' } });
    clearTimeout(this.#unanswered);
    this.#unanswered = setTimeout(() => {
      if (this.#pending.length > 0) this.#set({ save: { kind: 'failed', problem: problems.writerSilent } });
    }, patience);
  }

  #hear(message: PeerMessage): void {
    switch (message.kind) {
      case 'hello':
        if (this.#keeper === undefined) return;
        this.#parts.peers.tell({
          kind: 'entries',
          after: message.seq,
          texts: this.#book.textsAfter(message.seq),
        });
        this.#parts.peers.tell({ kind: 'save', state: this.#state.save });
        return;
      case 'ask':
        if (this.#keeper !== undefined) this.#answer(message.id, message.window, message.wish);
        return;
      case 'entries':
        if (this.#keeper === undefined) this.#follow(message.after, message.texts);
        return;
      case 'refused':
        if (!this.#pending.some(({ id }) => id === message.id)) return;
        this.#pending = this.#pending.filter(({ id }) => id !== message.id);
        this.#showPending();
        this.tell(message.problem);
        return;
      case 'save':
        if (this.#keeper === undefined && this.#pending.length === 0) this.#set({ save: message.state });
        return;
      case 'file':
        this.#set({ file: message.link });
    }
  }

  #answer(id: string, window: string, wish: Wish): void {
    const result = this.#carryOut(wish, id, window);
    if (result.kind === 'failed') this.#parts.peers.tell({ kind: 'refused', id, problem: result.problem });
  }

  /** A log made shorter has gaps in its numbers, so each message says after which entry it goes on. */
  #follow(after: number, texts: readonly string[]): void {
    if (after > this.#book.state.seq) {
      this.catchUp();
      return;
    }
    const taken = texts.map((text) => this.#take(text));
    if (taken.some((entry) => entry !== undefined && this.#book.endsVote(entry))) {
      this.#book.forgetSecretBallots(this.#parts.now());
    }
    this.#showPending();
  }

  #showPending(): void {
    let { workshop } = this.#book.state;
    for (const { command } of this.#pending) {
      const applied = applyCommand(workshop, command);
      if (applied.kind === 'ok') workshop = applied.value.workshop;
    }
    this.#set({ workshop, seq: this.#book.state.seq });
  }

  #message(text: string | Problem): Message {
    return { id: this.#parts.newId(), text };
  }

  #set(changes: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
