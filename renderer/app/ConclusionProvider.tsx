import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { useServices } from '../services/services.ts';
import { ConclusionContext, ConclusionHolder } from '../session/conclusion-context.ts';
import { useSession, useWorkshop } from '../session/session-context.ts';

/** Works out what the answers come to, a moment after each change, for the panel and for every step. */
export function ConclusionProvider({ children }: { readonly children: ReactNode }) {
  const { insight } = useServices();
  const session = useSession();
  const workshop = useWorkshop();
  const [holder] = useState(() => new ConclusionHolder());
  const before = useRef<Decision>(undefined);

  useEffect(() => {
    let left = false;
    insight.conclude(
      workshop,
      (conclusion) => {
        if (left) return;
        const { decision } = conclusion;
        const was = before.current;
        before.current = decision;
        const change = session.getState().lastSaid;
        const turned =
          was === undefined || was.outcome === decision.outcome || change === null
            ? ''
            : workshopStrings.meaning.wasBecause(was.outcomeLabel, change);
        const stays = turned === '' && was?.outcome === decision.outcome;
        holder.set({ conclusion, turned: stays ? holder.get().turned : turned, failed: false });
      },
      () => holder.set({ ...holder.get(), failed: true }),
    );
    return () => {
      left = true;
    };
  }, [insight, session, workshop, holder]);

  return <ConclusionContext value={holder}>{children}</ConclusionContext>;
}
