import { useCallback } from 'react';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { HistoryScreen } from '../history/HistoryScreen.tsx';
import type { HistoryPlace } from '../routes/history-place.ts';
import { routeAddress } from '../routes/routes.ts';
import { goTo } from '../routes/use-route.ts';
import { useServices } from '../services/services.ts';

type WorkshopHistoryProps = { readonly id: WorkshopId; readonly place: HistoryPlace };

/** The history at its addresses inside the app. */
export function WorkshopHistory({ id, place }: WorkshopHistoryProps) {
  const { playbook, insight } = useServices();
  const decisionOf = useCallback((workshop: Workshop) => insight.decisionOf(workshop), [insight]);
  const addressOf = useCallback((to: HistoryPlace) => routeAddress({ kind: 'history', id, place: to }), [id]);
  const onGo = useCallback((to: HistoryPlace) => goTo({ kind: 'history', id, place: to }), [id]);
  const work = { kind: 'workshop', id, step: 'evidence' } as const;
  return (
    <HistoryScreen
      place={place}
      playbook={playbook}
      decisionOf={decisionOf}
      addressOf={addressOf}
      workAddress={routeAddress(work)}
      onGo={onGo}
      onRestored={() => goTo(work)}
    />
  );
}
