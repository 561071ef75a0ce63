import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { ComparisonPage } from '../comparison/ComparisonPage.tsx';
import { routeAddress } from '../routes/routes.ts';
import { useServices } from '../services/services.ts';

type CompareScreenProps = { readonly oldId: WorkshopId; readonly nowId: WorkshopId };

export function CompareScreen({ oldId, nowId }: CompareScreenProps) {
  const { library, judge, playbook } = useServices();
  return (
    <ComparisonPage
      oldId={oldId}
      nowId={nowId}
      read={library.read}
      judge={judge}
      playbook={playbook}
      libraryAddress={routeAddress({ kind: 'library' })}
      swapAddress={routeAddress({ kind: 'compare', oldId: nowId, nowId: oldId })}
      addressOf={(id) => routeAddress({ kind: 'workshop', id, step: 'evidence' })}
    />
  );
}
