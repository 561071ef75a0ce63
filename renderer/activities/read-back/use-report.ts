import { useEffect, useState } from 'react';
import type { Report } from '#shared/report/report.ts';
import { useWorkshop } from '../../session/session-context.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';
import { useBrandProfile } from '../../settings/brand-profile.ts';

export type ReportState = {
  readonly report: Report | undefined;
  /** It does not say the last change yet. */
  readonly behind: boolean;
  readonly failed: boolean;
};

/** While somebody types, a report of every half word would be work for nothing. */
const PAUSE = 350;

/** What the report says, brought up to date a moment after each change. */
export function useReport(): ReportState {
  const { report: build } = useWorkshopTools();
  const workshop = useWorkshop();
  const brand = useBrandProfile();
  const [state, setState] = useState<ReportState>({ report: undefined, behind: true, failed: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each state of the workshop is reported anew
  useEffect(() => {
    let left = false;
    setState((shown) => (shown.behind ? shown : { ...shown, behind: true }));
    const pause = setTimeout(() => {
      build().then(
        (report) => left || setState({ report, behind: false, failed: false }),
        () => left || setState((shown) => ({ ...shown, failed: true })),
      );
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [build, workshop, brand]);

  return state;
}
