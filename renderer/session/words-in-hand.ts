import { z } from 'zod';
import { changesOf } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type BesideStore, besideKey } from './kept-beside.ts';

/** What is being typed and has not been said yet, by the name of its field. */
const kept = z.record(z.string(), z.string().min(1));

export type WordsInHand = { readonly field: string; readonly text: string };

/**
 * The words somebody is in the middle of, kept at each key beside the page: a crash, a kill or a reload costs none of
 * them. An empty text is nothing to keep.
 */
export function keepInHand(store: BesideStore, id: WorkshopId, { field, text }: WordsInHand): void {
  const { [field]: _, ...others } = read(store, id);
  const next = text === '' ? others : { ...others, [field]: text };
  if (Object.keys(next).length === 0) store.removeItem(besideKey('typing', id));
  else store.setItem(besideKey('typing', id), JSON.stringify(next));
}

/**
 * What was in hand when the page last ended, unless it was said after all. Where the program is killed, the disk may still
 * have a few letters of a sentence that was finished since: the beginning of one that stands there, or stood there before
 * it was said differently, counts as said.
 */
export function findInHand(
  store: BesideStore,
  id: WorkshopId,
  workshop: Workshop,
  log: readonly LogEntry[],
): readonly WordsInHand[] {
  return Object.entries(read(store, id))
    .map(([field, text]) => ({ field, text }))
    .filter(({ text }) => !holds([workshop, log.map(changesOf)], (said) => said.startsWith(text.trim())));
}

/** Whether the text stands somewhere in the workshop, word for word. */
export function says(workshop: Workshop, text: string): boolean {
  return holds(workshop, (said) => said === text.trim());
}

function holds(value: unknown, fits: (said: string) => boolean): boolean {
  if (typeof value === 'string') return fits(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => holds(inner, fits));
}

function read(store: BesideStore, id: WorkshopId): Readonly<Record<string, string>> {
  try {
    return kept.safeParse(JSON.parse(store.getItem(besideKey('typing', id)) ?? '{}')).data ?? {};
  } catch {
    return {};
  }
}
