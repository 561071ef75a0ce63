import { mergingStrings } from '#shared/strings/merging.ts';
import styles from './merging.module.css';

type ConflictCountProps = { readonly count: number; readonly onOpen: () => void };

/** Says in the rail that places wait for a choice, and leads to them. */
export function ConflictCount({ count, onOpen }: ConflictCountProps) {
  if (count === 0) return null;
  return (
    <button type="button" className={styles['count']} onClick={onOpen}>
      {mergingStrings.open.count(count)}
    </button>
  );
}
