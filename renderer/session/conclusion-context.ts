import { createContext, useContext } from 'react';
import type { Conclusion } from '#shared/conclude/conclude.ts';

/** What the answers come to so far, worked out once for every view of the open workshop. */
export type Concluded = {
  /** Undefined until it is worked out for the first time; after a change the one before stays meanwhile. */
  readonly conclusion: Conclusion | undefined;
  /** What turned the advice, in words, until it turns again. */
  readonly turned: string;
  readonly failed: boolean;
};

export const nothingConcluded: Concluded = { conclusion: undefined, turned: '', failed: false };

export const ConclusionContext = createContext<Concluded>(nothingConcluded);

export function useConclusion(): Concluded {
  return useContext(ConclusionContext);
}
