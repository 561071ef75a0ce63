import { maturityStrings as words } from '#shared/strings/maturity.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Maturity.module.css';

/** How many fall short and how many go too far, and what the patterns mean. */
export function HeatLegend({ summary }: { readonly summary: string }) {
  return (
    <div className={styles['legend']}>
      <p className={styles['summary']} role="status">
        {summary}
      </p>
      <p className={styles['patterns']} aria-hidden="true">
        <span className={styles['dot']} /> {words.legend.stands}
        <span className={joinClasses(styles['swatch'], styles['missing'])} /> {words.legend.missing}
        <span className={joinClasses(styles['swatch'], styles['extra'])} /> {words.legend.extra}
      </p>
    </div>
  );
}
