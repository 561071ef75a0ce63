import type { HeatRow } from './maturity-view.ts';

/** Short: an open triangle pointing up, there is a way to go. Over: a filled one pointing down. Fits: a tick. */
export function GapGlyph({ gap }: { readonly gap: HeatRow['gap'] }) {
  return (
    <svg width="0.6875rem" height="0.6875rem" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      {gap === 'under' ? (
        <path d="M5.5 1.5 10 9.5H1Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      ) : gap === 'over' ? (
        <path d="M5.5 10 0.5 1.5H10.5Z" fill="currentColor" />
      ) : gap === 'fits' ? (
        <path d="M1.5 6 4.5 9 9.5 2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      ) : (
        <circle cx="5.5" cy="5.5" r="4" fill="none" stroke="currentColor" strokeDasharray="2 2" />
      )}
    </svg>
  );
}
