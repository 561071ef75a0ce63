import { createContext, useContext } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';

/** What the frame around a step offers to the step. */
export type WorkshopTools = {
  /** The address of another step of the same workshop; null while that step has no screen. */
  readonly addressOf: (step: StepId) => string | null;
};

export const WorkshopToolsContext = createContext<WorkshopTools | undefined>(undefined);

export function useWorkshopTools(): WorkshopTools {
  const tools = useContext(WorkshopToolsContext);
  if (tools === undefined) throw new Error('There is no workshop canvas around this view.');
  return tools;
}
