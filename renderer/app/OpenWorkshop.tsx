import { PhonesProvider } from '../facilitation/phones/PhonesProvider.tsx';
import type { WorkshopRoute } from '../routes/routes.ts';
import { SessionContext } from '../session/session-context.ts';
import type { Session } from '../session/session-state.ts';
import { ConclusionProvider } from './ConclusionProvider.tsx';
import { WorkshopCanvas } from './WorkshopCanvas.tsx';

type OpenWorkshopProps = {
  readonly session: Session;
  readonly route: WorkshopRoute;
  readonly onOpenFile: () => void;
};

/** A workshop that is open, with all that its screens share. */
export function OpenWorkshop({ session, route, onOpenFile }: OpenWorkshopProps) {
  return (
    <SessionContext value={session}>
      <ConclusionProvider>
        <PhonesProvider workshopId={route.id}>
          <WorkshopCanvas route={route} onOpenFile={onOpenFile} />
        </PhonesProvider>
      </ConclusionProvider>
    </SessionContext>
  );
}
