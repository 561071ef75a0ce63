import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { YES_PARTLY_NO_IDS } from '#shared/playbook/ids.ts';

/** Size limits of a workshop document, in one place so that messages and help can name them. */
export const LIMITS = {
  word: 200,
  line: 1_000,
  text: 20_000,
  people: 60,
  items: 5_000,
  refs: 100,
} as const;

const RESERVED_KEYS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function bounded(max: number) {
  return z
    .string()
    .max(max, { error: `is longer than ${max} characters` })
    .refine((value) => value.isWellFormed(), { error: 'contains half of a character (a lone surrogate)' });
}

/** One to a few words: a name, a label. */
export const word = bounded(LIMITS.word).default('');
/** One line: a title, a reason, a source. */
export const line = bounded(LIMITS.line).default('');
/** Several paragraphs: a note. */
export const text = bounded(LIMITS.text).default('');
/** A line that must be there, such as the text of a claim. */
export const requiredLine = bounded(LIMITS.line).min(1, { error: 'must not be empty' });

/** An id or key: plain letters, so that it is safe as an object key, a file name and an anchor. */
export const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, {
    error: 'is not an id (letters, digits, - and _, at most 64)',
  })
  .refine((value) => !RESERVED_KEYS.has(value), { error: 'is a reserved name' });

/** A moment, in UTC. */
export const instant = z.iso.datetime({ error: 'is not a UTC time such as 2026-11-20T14:02:00Z' });
/** A day without a time, such as a due date. */
export const day = z.iso.date({ error: 'is not a date such as 2026-12-04' });
/** Where the item stands among its neighbours: a fractional index; ties fall to the id. */
export const rank = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9]*$/)
  .default('');

export const yesPartlyNo = z.enum(YES_PARTLY_NO_IDS);
export const yesNo = z.enum(['yes', 'no']);
export const share = z.number().min(0).max(1);
export const keys = z.array(key).max(LIMITS.refs).default([]);

/** A collection of items by id. Arrays are avoided so that edits, undo and merge can name one field of one item. */
export function collection<Id extends z.ZodType<string, string>, Item extends z.ZodType>(id: Id, item: Item) {
  const empty: Record<never, never> = {};
  return (
    z
      .record(id, item)
      .refine((items) => Object.keys(items).length <= LIMITS.items, {
        error: `holds more than ${LIMITS.items} items`,
      })
      // An empty record is a record of anything; the compiler cannot see that through the generic.
      .default(empty as never)
  );
}

/** Three-point estimate: low ≤ likely ≤ high. */
export const estimate = z
  .strictObject({
    low: z.number().min(0).max(1e9),
    likely: z.number().min(0).max(1e9),
    high: z.number().min(0).max(1e9),
  })
  .refine((value) => value.low <= value.likely && value.likely <= value.high, {
    error: 'must have low ≤ likely ≤ high',
  });
export type Estimate = DeepReadonly<z.infer<typeof estimate>>;
