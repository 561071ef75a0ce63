import { type ReactNode, useCallback, useMemo } from 'react';
import { changedAt } from '#shared/exports/changed-at.ts';
import { revision } from '#shared/host/host-values.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { hasScreen, routeAddress } from '../routes/routes.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { type WorkshopTools, WorkshopToolsContext } from '../session/workshop-tools.ts';
import { brandProfile } from '../settings/brand-profile.ts';
import type { FileActions } from './use-file-actions.ts';

type StepToolsProps = {
  readonly id: WorkshopId;
  readonly files: FileActions;
  readonly onExport: () => void;
  readonly conflicts: { readonly count: number; readonly show: () => void };
  readonly children: ReactNode;
};

/** Hands to a step what the frame around it can do. */
export function StepTools({ id, files, onExport, conflicts, children }: StepToolsProps) {
  const { insight, preview, attachments } = useServices();
  const session = useSession();
  const { count, show } = conflicts;
  const drawing = useMemo(
    (): Pick<WorkshopTools, 'report' | 'drawReport' | 'restDrawing'> => ({
      report: () => {
        const { workshop } = session.getState();
        return insight.report(workshop, changedAt(workshop, session.log()), brandProfile.get());
      },
      drawReport: async (report, stop) => {
        if (stop.aborted) return { kind: 'cancelled' };
        const job = crypto.randomUUID();
        const cancel = (): void => preview.cancel(job);
        stop.addEventListener('abort', cancel);
        const shown =
          report.pictures.length === 0 ? [] : [...(await attachments.readAll(session.getState().workshop))];
        const pictures = shown.map(([sha256, bytes]) => ({ sha256: revision.parse(sha256), bytes }));
        if (stop.aborted) return { kind: 'cancelled' };
        const drawn = await preview.draw(job, report, { pictures });
        stop.removeEventListener('abort', cancel);
        if (drawn.kind === 'ok') return { kind: 'drawn', bytes: drawn.value.bytes };
        return { kind: drawn.kind };
      },
      restDrawing: () => preview.rest(),
    }),
    [insight, preview, attachments, session],
  );
  // The same for as long as it is the same workshop: every card that can show links would be drawn again with it.
  const addressOf = useCallback(
    (step: StepId, item?: string) =>
      hasScreen(step)
        ? routeAddress({ kind: 'workshop', id, step, ...(item === undefined ? {} : { item }) })
        : null,
    [id],
  );
  const tools = useMemo(
    (): WorkshopTools => ({
      addressOf,
      save: files.save,
      exportReport: onExport,
      conflicts: count,
      showConflicts: show,
      ...drawing,
    }),
    [addressOf, files, onExport, count, show, drawing],
  );
  return <WorkshopToolsContext value={tools}>{children}</WorkshopToolsContext>;
}
