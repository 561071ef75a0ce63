import { createContext, useContext } from 'react';

/** The id of the answer that a link led to; the step brings it into sight and takes it up. */
export const WantedItemContext = createContext<string | undefined>(undefined);

export function useWantedItem(): string | undefined {
  return useContext(WantedItemContext);
}
