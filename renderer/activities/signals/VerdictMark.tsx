import type { SignalVerdictId } from '#shared/playbook/ids.ts';
import styles from './Metrics.module.css';

/** Full: it can be read. Half: with care. Triangle: it measures something else. */
export function VerdictMark({ verdict }: { readonly verdict: SignalVerdictId }) {
  return (
    <svg className={styles[verdict]} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {verdict === 'contaminated' ? (
        <path d="M6 1 11.4 11H.6Z" fill="currentColor" />
      ) : (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path
            d={
              verdict === 'clean'
                ? 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9Z'
                : 'M6 1.5a4.5 4.5 0 0 0 0 9Z'
            }
            fill="currentColor"
          />
        </>
      )}
    </svg>
  );
}
