import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { type Concluded, ConclusionContext, nothingConcluded } from '../session/conclusion-context.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import { useServices } from './services.ts';

/** Works out what the answers come to, a moment after each change, for the panel and for every step. */
export function ConclusionProvider({ children }: { readonly children: ReactNode }) {
  const { insight } = useServices();
  const session = useSession();
  const workshop = useSelected((state) => state.workshop);
  const [concluded, setConcluded] = useState<Concluded>(nothingConcluded);
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
        setConcluded((shown) => ({
          conclusion,
          turned: turned === '' && was?.outcome === decision.outcome ? shown.turned : turned,
          failed: false,
        }));
      },
      () => setConcluded((shown) => ({ ...shown, failed: true })),
    );
    return () => {
      left = true;
    };
  }, [insight, session, workshop]);

  return <ConclusionContext value={concluded}>{children}</ConclusionContext>;
}
