import { holdsSecretBallots } from '#shared/workshop/log/anonymous-votes.ts';
import { compactLog } from '#shared/workshop/log/compact-log.ts';
import { decodeRecord, encodeRecord } from '#shared/workshop/log/encode-record.ts';
import { changesOf, extendLog, type LogState } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import type { LoadedWorkshop } from './load-workshop.ts';

/** A log made shorter, as both keepers are to have it. */
export type ShorterLog = {
  /** The journal's records: the entries and a snapshot. */
  readonly records: readonly string[];
  readonly entries: ReadonlyMap<number, string>;
};

/** The log of one open workshop in memory: where it has got to, and every entry as a value and as the text that is kept. */
export class LogBook {
  #state: LogState;
  #texts: Map<number, string>;
  #entries: readonly LogEntry[];

  constructor({ state, entries, log }: Pick<LoadedWorkshop, 'state' | 'entries' | 'log'>) {
    this.#state = state;
    this.#texts = new Map(entries);
    this.#entries = log;
  }

  get state(): LogState {
    return this.#state;
  }

  /** The whole log, oldest first; the same list until something is added. */
  readonly entries = (): readonly LogEntry[] => this.#entries;

  textsAfter(seq: number): string[] {
    return [...this.#texts]
      .filter(([at]) => at > seq)
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text);
  }

  /** One entry further; undefined for a text that is no entry, or one that is here already. */
  take(text: string, known?: LogEntry): LogEntry | undefined {
    const entry = known ?? entryIn(text);
    if (entry === undefined || entry.seq <= this.#state.seq) return undefined;
    this.#state = extendLog(this.#state, entry).state;
    this.#texts.set(entry.seq, text);
    this.#entries = [...this.#entries, entry];
    return entry;
  }

  /** Whether an entry closes or removes a vote, or brings a closed one back. */
  endsVote(entry: LogEntry): boolean {
    const votes: Readonly<Record<string, { readonly closed: boolean } | undefined>> =
      this.#state.workshop.votes;
    return changesOf(entry).some(
      ({ path: [root, id] }) => root === 'votes' && (id === undefined || votes[id]?.closed !== false),
    );
  }

  /**
   * Takes the single ballots of anonymous votes that are over out of everything kept here. The shorter log has to take
   * the place of the kept one at once; undefined where there was nothing to take out.
   */
  forgetSecretBallots(at: string): ShorterLog | undefined {
    if (!holdsSecretBallots(this.#entries, this.#state.workshop)) return undefined;
    const records = compactLog(this.#entries, this.#state, at);
    const replayed = replay(records);
    if (replayed.kind === 'failed') throw new Error(replayed.problem.what);
    // What can be undone is taken from the shorter log too, as after a restart: undo must not bring a ballot back.
    this.#state = replayed.value.state;
    this.#entries = replayed.value.entries;
    this.#texts = new Map(this.#entries.map((entry) => [entry.seq, encodeRecord(entry)]));
    return { records: records.map(encodeRecord), entries: this.#texts };
  }
}

function entryIn(text: string): LogEntry | undefined {
  const record = decodeRecord(text);
  return record.kind === 'ok' && record.value.kind !== 'snapshot' ? record.value : undefined;
}
