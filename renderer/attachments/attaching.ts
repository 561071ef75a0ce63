import { createContext, useContext } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { type AttachTarget, targetKey } from '#shared/workshop/attach-target.ts';
import type { AttachmentId } from '#shared/workshop/schema/ids.ts';

/** Files on their way to what they show. */
export type AttachJob = {
  readonly id: string;
  /** What they show, by the word of its target. */
  readonly on: string;
  /** The one being prepared. */
  readonly name: string;
  /** Below 0.4 seconds a word about it would only flicker. */
  readonly isSlow: boolean;
};

export type Refusal = { readonly id: string; readonly on: string; readonly problem: Problem };

/** What the things of one step share about adding and showing attachments. */
export type Attaching = {
  readonly jobs: readonly AttachJob[];
  readonly refusals: readonly Refusal[];
  /** What files are being held over, by the word of its target. */
  readonly dropOver: string | undefined;
  readonly bring: (target: AttachTarget, files: readonly File[]) => void;
  readonly stop: (job: string) => void;
  readonly dismiss: (refusal: string) => void;
  readonly detach: (target: AttachTarget, attachment: AttachmentId) => void;
  readonly show: (target: AttachTarget, attachment: AttachmentId) => void;
};

export const AttachingContext = createContext<Attaching | undefined>(undefined);

export function useAttaching(): Attaching {
  const attaching = useContext(AttachingContext);
  if (attaching === undefined) throw new Error('There is no area for attachments around this view.');
  return attaching;
}

/** Marks the element that stands for a thing: files dropped or pasted onto it are for it. */
export function attachHere(target: AttachTarget): { readonly 'data-attach': string } {
  return { 'data-attach': targetKey(target) };
}
