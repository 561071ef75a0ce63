import { exportWords as words } from '#shared/strings/exports.ts';
import styles from './ExportSheet.module.css';
import type { ExportStage } from './use-export.ts';

/** What is being done and how far it is. Only the stages are read aloud; the page and the bar are there to be looked at. */
export function ExportWork({ progress }: { readonly progress: ExportStage }) {
  const page = 'page' in progress ? progress.page : null;
  return (
    <div className={styles['work']}>
      <progress
        aria-label={words.progress}
        max={1}
        {...('done' in progress ? { value: progress.done } : {})}
      />
      <p className={styles['about']}>
        <span role="status">{words.working[progress.stage]}</span>
        {page === null ? null : <span aria-hidden="true">, {words.atPage(page)}</span>}
      </p>
    </div>
  );
}
