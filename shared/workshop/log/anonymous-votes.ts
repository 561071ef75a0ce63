import { isRecord } from '#shared/base/plain-record.ts';
import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { LogEntry, LogRecord } from './log-record.ts';

const BALLOT_COMMANDS: ReadonlySet<string> = new Set(['vote.cast', 'vote.withdraw', 'vote.add-voter']);

/**
 * Entries of an anonymous vote say neither who nor exactly when, and the one that closes it does not repeat the ballots
 * it takes away. `after` is the document once the entry is done.
 */
export function withoutVoter(entry: LogEntry, after: Workshop): LogEntry {
  if (entry.kind !== 'command') return entry;
  const id = entry.changes[0]?.path[0] === 'votes' ? entry.changes[0].path[1] : undefined;
  const vote = id === undefined ? undefined : voteIn(after, id);
  if (id === undefined || vote?.anonymous !== true) return entry;
  if (entry.name === 'vote.close') return { ...entry, changes: emptied(entry.changes, id) };
  if (!BALLOT_COMMANDS.has(entry.name)) return entry;
  return {
    ...entry,
    at: `${entry.at.slice(0, 13)}:00:00Z`,
    by: { kind: 'participant', name: '', window: 'vote' },
  };
}

/** Whether the log still holds ballots that must not be kept: an anonymous vote has closed or gone since they were cast. */
export function holdsSecretBallots(records: readonly LogRecord[], now: Workshop): boolean {
  const ended = endedVotes(records, now);
  return ended.size > 0 && records.some((record) => scrubbed(record, ended) !== record);
}

/** The log without the single ballots of anonymous votes that are over. Everything else stays as it was. */
export function scrubSecretBallots(records: readonly LogRecord[], now: Workshop): readonly LogRecord[] {
  const ended = endedVotes(records, now);
  return ended.size === 0 ? records : records.flatMap((record) => scrubbed(record, ended) ?? []);
}

/** The workshop and its log without any single ballot of an anonymous vote, also of one that is still open. */
export function withoutSecretBallots(
  workshop: Workshop,
  log: readonly LogEntry[],
): { readonly workshop: Workshop; readonly log: readonly LogEntry[] } {
  const open = Object.entries(workshop.votes).flatMap(([id, vote]) => (vote.anonymous ? [id] : []));
  const secret = new Set([...anonymousVotes(log), ...open]);
  if (secret.size === 0) return { workshop, log };
  return {
    workshop: withCleanVotes(workshop, secret),
    log: log.flatMap((entry) => scrubbed(entry, secret) ?? []),
  };
}

function endedVotes(records: readonly LogRecord[], now: Workshop): ReadonlySet<string> {
  return new Set([...anonymousVotes(records)].filter((id) => voteIn(now, id)?.closed !== false));
}

function anonymousVotes(records: readonly LogRecord[]): ReadonlySet<string> {
  const anonymous = new Set<string>();
  const note = (votes: unknown) => {
    if (!isRecord(votes)) return;
    for (const [id, vote] of Object.entries(votes)) {
      if (isRecord(vote) && vote.anonymous === true) anonymous.add(id);
    }
  };
  for (const record of records) {
    if ('workshop' in record) note(record.workshop.votes);
    else if ('changes' in record) {
      for (const { path, from, to } of record.changes) {
        const [root, id] = path;
        if (root === 'votes' && id !== undefined && path.length === 2) {
          note({ [id]: from });
          note({ [id]: to });
        }
      }
    }
  }
  return anonymous;
}

/** The same workshop where there is nothing to take out of it. */
function withCleanVotes(workshop: Workshop, secret: ReadonlySet<string>): Workshop {
  const votes = Object.entries(workshop.votes);
  if (!votes.some(([id, vote]) => secret.has(id) && withoutBallots(vote) !== vote)) return workshop;
  const clean = votes.map(([id, vote]) => [id, secret.has(id) ? withoutBallots(vote) : vote]);
  return { ...workshop, votes: Object.fromEntries(clean) };
}

function scrubbed<R extends LogRecord>(record: R, ended: ReadonlySet<string>): R | null {
  if ('workshop' in record) {
    const workshop = withCleanVotes(record.workshop, ended);
    return workshop === record.workshop ? record : { ...record, workshop };
  }
  if (!('changes' in record)) return record;
  const id = record.changes[0]?.path[1];
  const isBallot = record.kind === 'command' && BALLOT_COMMANDS.has(record.name);
  if (isBallot && id !== undefined && record.changes[0]?.path[0] === 'votes' && ended.has(id)) return null;
  const changes = record.changes.flatMap((change) => cleanChange(change, ended));
  const same =
    changes.length === record.changes.length && changes.every((one, at) => one === record.changes[at]);
  return same ? record : { ...record, changes };
}

type Change = { readonly path: readonly string[]; readonly from?: unknown; readonly to?: unknown };

function cleanChange<C extends Change>(change: C, ended: ReadonlySet<string>): readonly C[] {
  const [root, id, part, list] = change.path;
  if (root !== 'votes' || id === undefined || !ended.has(id)) return [change];
  // Single voters and ballots go; the change that empties a whole list stays, for it says nothing about anyone.
  if (part === 'voters' && change.path.length > 2 && isRecordWithEntries(change)) return [];
  if (list === 'ballots' && isRecordWithEntries(change)) return [];
  const [from, to] = [withoutBallots(change.from), withoutBallots(change.to)];
  if (from === change.from && to === change.to) return [change];
  return [{ ...change, ...('from' in change ? { from } : {}), ...('to' in change ? { to } : {}) }];
}

function isRecordWithEntries({ from, to }: Change): boolean {
  const isEmptied = from === undefined && isRecord(to) && Object.keys(to).length === 0;
  return !isEmptied;
}

/** A vote or a round without its ballots and voters. */
function withoutBallots<T>(value: T): T {
  if (!isRecord(value)) return value;
  const clean: Record<string, unknown> = { ...value };
  let changed = false;
  for (const key of ['ballots', 'voters', 'first', 'second']) {
    const part = clean[key];
    if (!isRecord(part)) continue;
    const kept = key === 'ballots' || key === 'voters' ? {} : withoutBallots(part);
    if (kept === part || Object.keys(part).length === 0) continue;
    clean[key] = kept;
    changed = true;
  }
  // The same object with some lists emptied.
  return changed ? (clean as T) : value;
}

function emptied(changes: readonly FieldChange[], id: string): readonly FieldChange[] {
  const kept = changes.filter(({ path }) => path[2] !== 'voters' && path[3] !== 'ballots');
  const lists = ['first', 'second']
    .filter((round) => changes.some(({ path }) => path[2] === round && path[3] === 'ballots'))
    .map((round) => ['votes', id, round, 'ballots']);
  return [...kept, ...[...lists, ['votes', id, 'voters']].map((path) => ({ path, to: {} }))];
}

function voteIn(workshop: Workshop, id: string) {
  // Ids in the log are plain strings; an unknown one simply finds nothing.
  return Object.entries(workshop.votes).find(([key]) => key === id)?.[1];
}
