import { type ReactNode, useMemo } from 'react';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { type WorkshopTools, WorkshopToolsContext } from '../session/workshop-tools.ts';
import { hasScreen, routeAddress } from './routes.ts';

type StepToolsProps = { readonly id: WorkshopId; readonly children: ReactNode };

/** Hands to a step what the frame around it can do. */
export function StepTools({ id, children }: StepToolsProps) {
  const tools = useMemo(
    (): WorkshopTools => ({
      addressOf: (step) => (hasScreen(step) ? routeAddress({ kind: 'workshop', id, step }) : null),
    }),
    [id],
  );
  return <WorkshopToolsContext value={tools}>{children}</WorkshopToolsContext>;
}
