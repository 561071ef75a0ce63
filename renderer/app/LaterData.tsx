import { dataPlaceStrings } from '#shared/strings/data-place.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './ErrorBoundary.module.css';

/** All there is to see where a later version of the app has been at work: this one opens nothing. */
export function LaterData() {
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{shellStrings.appName}</h1>
      <Notice message={dataPlaceStrings.laterHere} />
    </main>
  );
}
