import { useEffect, useRef, useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import { useServices } from './services.ts';

type Meaning = {
  readonly decision: Decision | undefined;
  /** What turned the advice, in words, until the next thing is done. */
  readonly turned: string;
  readonly failed: boolean;
};

const nothing: Meaning = { decision: undefined, turned: '', failed: false };

/** What the answers come to, a moment after each change. The one before stays in sight meanwhile. */
export function useMeaning(): Meaning {
  const { insight } = useServices();
  const session = useSession();
  const workshop = useSelected((state) => state.workshop);
  const [meaning, setMeaning] = useState<Meaning>(nothing);
  const before = useRef<Decision>(undefined);

  useEffect(() => {
    let left = false;
    insight.decide(
      workshop,
      (decision) => {
        if (left) return;
        const was = before.current;
        before.current = decision;
        const change = session.getState().lastSaid;
        const turned =
          was === undefined || was.outcome === decision.outcome || change === null
            ? ''
            : workshopStrings.meaning.wasBecause(was.outcomeLabel, change);
        setMeaning((shown) => ({
          decision,
          turned: turned === '' && was?.outcome === decision.outcome ? shown.turned : turned,
          failed: false,
        }));
      },
      () => setMeaning((shown) => ({ ...shown, failed: true })),
    );
    return () => {
      left = true;
    };
  }, [insight, session, workshop]);

  return meaning;
}
