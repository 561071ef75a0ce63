import { createContext, useContext } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { AttachmentId, ClaimId } from '#shared/workshop/schema/ids.ts';

/** Files on their way to a claim. */
export type AttachJob = {
  readonly id: string;
  readonly claim: ClaimId;
  /** The one being prepared. */
  readonly name: string;
  /** Below 0.4 seconds a word about it would only flicker. */
  readonly isSlow: boolean;
};

export type Refusal = { readonly id: string; readonly claim: ClaimId; readonly problem: Problem };

/** What the claims of one step share about adding and showing attachments. */
export type Attaching = {
  readonly jobs: readonly AttachJob[];
  readonly refusals: readonly Refusal[];
  /** The claim that files are being held over. */
  readonly dropOver: ClaimId | undefined;
  readonly bring: (claim: ClaimId, files: readonly File[]) => void;
  readonly stop: (job: string) => void;
  readonly dismiss: (refusal: string) => void;
  readonly detach: (claim: ClaimId, attachment: AttachmentId) => void;
  readonly show: (claim: ClaimId, attachment: AttachmentId) => void;
};

export const AttachingContext = createContext<Attaching | undefined>(undefined);

export function useAttaching(): Attaching {
  const attaching = useContext(AttachingContext);
  if (attaching === undefined) throw new Error('There are no claims around this view.');
  return attaching;
}
