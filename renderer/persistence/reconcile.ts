import { z } from 'zod';

/** The entries of one workshop's log as one of its two keepers has them: texts by their number. */
export type Copy = {
  readonly entries: ReadonlyMap<number, string>;
  /** Stretches that could not be read. */
  readonly damaged: number;
};

export type Repair =
  | { readonly kind: 'nothing' }
  /** Entries to add at its end. */
  | { readonly kind: 'append'; readonly entries: ReadonlyMap<number, string> }
  | { readonly kind: 'rewrite'; readonly why: 'missing' | 'incomplete' };

export type Reconciled = {
  /** All entries in order; empty where neither keeper has any. */
  readonly entries: ReadonlyMap<number, string>;
  /** What has to be written so that both hold all of it. */
  readonly database: Repair;
  readonly journal: Repair;
  readonly damage: 'none' | 'mended' | 'lost';
  /** Both had entries of one number that differ: the journal's copy was taken. */
  readonly parted: boolean;
};

/** Makes one log out of what the database and the journal hold. The journal is the truth; the database fills its gaps. */
export function reconcile(database: Copy, journal: Copy): Reconciled {
  const differing = [...journal.entries].filter(
    ([seq, text]) => (database.entries.get(seq) ?? text) !== text,
  );
  const parted = differing.some(([seq, text]) => entryId(database.entries.get(seq) ?? '') !== entryId(text));
  // Copies that went different ways are not mixed: later entries only make sense after their own earlier ones.
  const filler: ReadonlyMap<number, string> = parted ? new Map() : database.entries;
  const whole = inOrder(new Map([...filler, ...journal.entries]));
  return {
    entries: whole,
    database:
      differing.length > 0 ? { kind: 'rewrite', why: 'incomplete' } : repairOf(database.entries, whole),
    journal: journal.damaged > 0 ? { kind: 'rewrite', why: 'incomplete' } : repairOf(journal.entries, whole),
    damage: journal.damaged === 0 ? 'none' : !parted && reachesAsFar(database, journal) ? 'mended' : 'lost',
    parted,
  };
}

/**
 * What an entry is known by. The same entry may read otherwise in one copy: secret ballots were taken out there, and
 * the app ended before the other copy had followed.
 */
function entryId(text: string): string {
  const parsed = entryName.safeParse(text);
  return parsed.success ? parsed.data.id : text;
}

const entryName = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ id: z.string() }));

function inOrder(entries: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...entries].sort(([a], [b]) => a - b));
}

/** A working copy is written whole or not at all, so one that begins and ends where the journal does has everything. */
function reachesAsFar(database: Copy, journal: Copy): boolean {
  if (database.entries.size === 0) return false;
  const [first, last] = ends(database.entries);
  const [journalFirst, journalLast] = ends(journal.entries);
  return first <= journalFirst && last >= journalLast;
}

function ends(entries: ReadonlyMap<number, string>): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const seq of entries.keys()) {
    first = Math.min(first, seq);
    last = Math.max(last, seq);
  }
  return [first, last];
}

function repairOf(held: ReadonlyMap<number, string>, whole: ReadonlyMap<number, string>): Repair {
  if (whole.size === held.size) return { kind: 'nothing' };
  if (held.size === 0) return { kind: 'rewrite', why: 'missing' };
  const missing = new Map([...whole].filter(([seq]) => !held.has(seq)));
  const [, last] = ends(held);
  const isTail = [...missing.keys()].every((seq) => seq > last);
  return isTail ? { kind: 'append', entries: missing } : { kind: 'rewrite', why: 'incomplete' };
}
