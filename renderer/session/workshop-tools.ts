import { createContext, useContext } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Report } from '#shared/report/report.ts';

export type DrawnReport =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

/** What the frame around a step offers to the step. */
export type WorkshopTools = {
  /** The address of a step of the same workshop, or of one answer in it; null for a step without a screen. */
  readonly addressOf: (step: StepId, item?: string) => string | null;
  readonly save: () => void;
  readonly exportReport: () => void;
  /** Places two copies said differently and nobody has settled. */
  readonly conflicts: number;
  readonly showConflicts: () => void;
  /** Everything the report says about the workshop as it is now. */
  readonly report: () => Promise<Report>;
  /** The report as it will be printed, drawn beside the screen; what is stopped comes back as cancelled. */
  readonly drawReport: (report: Report, stop: AbortSignal) => Promise<DrawnReport>;
  /** Nobody looks at the preview any more. */
  readonly restDrawing: () => void;
};

export const WorkshopToolsContext = createContext<WorkshopTools | undefined>(undefined);

export function useWorkshopTools(): WorkshopTools {
  const tools = useContext(WorkshopToolsContext);
  if (tools === undefined) throw new Error('There is no workshop canvas around this view.');
  return tools;
}
