import type { Result } from '#shared/base/result.ts';
import { writeWorkshopJson } from '#shared/formats/workshop-json.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { redactForSending, type SendOptions } from '#shared/workshop/redact-for-sending.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type CopyChoice = SendOptions & { readonly journal: boolean };

/** Nothing goes along that was not asked for, save what the room was shown: its photos are part of the evidence. */
export const LEAST: CopyChoice = {
  journal: false,
  notes: false,
  prices: false,
  ballots: false,
  photos: true,
};

/** The history holds every earlier state, so with it everything goes along. */
export function wholeChoice(choice: CopyChoice): CopyChoice {
  return choice.journal ? { journal: true, notes: true, prices: true, ballots: true, photos: true } : choice;
}

/** Encodes with the log, or without it (null) but with the entry it was made at. */
export type EncodeCopy = (
  workshop: Workshop,
  log: readonly LogEntry[],
  withLog: boolean,
) => Promise<Result<Uint8Array>>;

/** What somebody else gets to see of a workshop, as a `.nextproof` file. */
export function encodeCopy(
  encode: EncodeCopy,
  workshop: Workshop,
  log: readonly LogEntry[],
  choice: CopyChoice,
): Promise<Result<Uint8Array>> {
  const whole = wholeChoice(choice);
  return encode(redactForSending(workshop, whole), log, whole.journal);
}

/** The same as readable JSON, which has no room for a history. */
export function copyAsJson(workshop: Workshop, choice: CopyChoice): Uint8Array {
  return new TextEncoder().encode(writeWorkshopJson(redactForSending(workshop, choice)));
}

/** How many photos and files there are, and their size: each content goes along once. */
export function photosIn(attachments: Workshop['attachments']): {
  readonly count: number;
  readonly bytes: number;
} {
  const all = Object.values(attachments);
  const sizes = new Map(all.map(({ sha256, bytes }) => [sha256, bytes]));
  return { count: all.length, bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) };
}
