import type { TimeLeft } from '#shared/clock/agenda-view.ts';

/** The state of the time as a shape: a ring, a triangle, a filled triangle, a filled square. */
export function TimeSign({ state, size = 12 }: { readonly state: TimeLeft; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapeOf(state)}
    </svg>
  );
}

function shapeOf(state: TimeLeft) {
  switch (state) {
    case 'enough':
      return <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'short':
      return <path d="M6 1.5 11 10.5H1Z" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'last':
      return <path d="M6 .75 11.75 11.25H.25Z" fill="currentColor" />;
    case 'over':
      return <rect x="1" y="1" width="10" height="10" fill="currentColor" />;
  }
}
