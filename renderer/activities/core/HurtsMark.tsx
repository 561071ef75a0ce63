import { coreStrings as words } from '#shared/strings/core.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import styles from './HurtsMark.module.css';

/** A mark and not a wash of red: a triangle with its words. */
export function HurtsMark({ short = false }: { readonly short?: boolean }) {
  const said = words.hurts.toLowerCase();
  return (
    <span className={styles['mark']} title={words.hurts}>
      <svg width="0.5625rem" height="0.5625rem" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
        <path d="M4.5 0.5 9 8.5H0Z" fill="currentColor" />
      </svg>
      {short ? <Hidden>{said}</Hidden> : said}
    </span>
  );
}
