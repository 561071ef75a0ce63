import { useEffect, useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

type Worked = {
  readonly workshop: Workshop | undefined;
  readonly decision: Decision | undefined;
  readonly failed: boolean;
};

/** What a state of the workshop came to; undefined while it is worked out. */
export function useDecisionOf(
  workshop: Workshop | undefined,
  decisionOf: (workshop: Workshop) => Promise<Decision>,
): Worked {
  const [worked, setWorked] = useState<Worked>({ workshop: undefined, decision: undefined, failed: false });
  useEffect(() => {
    if (workshop === undefined) return undefined;
    let left = false;
    decisionOf(workshop).then(
      (decision) => (left ? undefined : setWorked({ workshop, decision, failed: false })),
      () => (left ? undefined : setWorked({ workshop, decision: undefined, failed: true })),
    );
    return () => {
      left = true;
    };
  }, [workshop, decisionOf]);
  return worked.workshop === workshop ? worked : { workshop, decision: undefined, failed: false };
}
