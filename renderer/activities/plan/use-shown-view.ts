import { useState } from 'react';

const VIEWS = ['fields', 'matrix', 'weeks'] as const;
export type PlanView = (typeof VIEWS)[number];

const KEY = 'nextproof-plan-view';

/** The view one left is the view one comes back to, for as long as the window is open. */
export function useShownView(): readonly [PlanView, (view: PlanView) => void] {
  const [view, setView] = useState<PlanView>(
    () => VIEWS.find((known) => known === window.sessionStorage.getItem(KEY)) ?? 'fields',
  );
  return [
    view,
    (next) => {
      window.sessionStorage.setItem(KEY, next);
      setView(next);
    },
  ];
}
