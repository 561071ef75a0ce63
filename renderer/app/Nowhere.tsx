import { shellStrings } from '#shared/strings/shell.ts';
import { routeAddress } from '../routes/routes.ts';
import styles from './ErrorBoundary.module.css';

/** An address that leads to nothing, as from a bookmark of another version. */
export function Nowhere() {
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{shellStrings.notFound.title}</h1>
      <a href={routeAddress({ kind: 'library' })}>{shellStrings.notFound.back}</a>
    </main>
  );
}
