import { assertNever } from '#shared/base/assert-never.ts';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import { joinClasses } from './join-classes.ts';
import styles from './PathGlyph.module.css';
import colours from './path-colours.module.css';

function shapeOf(outcome: OutcomeId) {
  switch (outcome) {
    case 'polish':
      return <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" />;
    case 'harden':
      return <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />;
    case 'partial-rebuild':
      return (
        <>
          <rect x="2" y="2" width="10" height="10" rx="0.5" fill="none" stroke="currentColor" />
          <rect x="1" y="1" width="6" height="12" fill="currentColor" />
        </>
      );
    case 'full-rebuild':
      return <path d="M7 0 14 7 7 14 0 7Z" fill="currentColor" />;
    case 'scope-first':
      return (
        <circle
          cx="7"
          cy="7"
          r="5.5"
          fill="none"
          stroke="currentColor"
          strokeDasharray="2.2 2.12"
          strokeLinecap="butt"
        />
      );
    default:
      return assertNever(outcome);
  }
}

/** The shape and colour of a path, the same on the rail, beside bars and in the report. It grows with the text. */
export function PathGlyph({ outcome, size = 14 }: { readonly outcome: OutcomeId; readonly size?: number }) {
  return (
    <svg
      className={joinClasses(styles['glyph'], colours[outcome])}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(outcome)}
    </svg>
  );
}
