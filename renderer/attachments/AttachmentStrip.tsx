import { useMemo } from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import type { AttachmentId, ClaimId } from '#shared/workshop/schema/ids.ts';
import { useSelected } from '../session/session-context.ts';
import type { SessionState } from '../session/session-state.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Attachments.module.css';
import { useAttaching } from './attaching.ts';
import { attachmentView } from './attachment-view.ts';
import { Thumbnail } from './Thumbnail.tsx';

const none: readonly AttachmentId[] = [];

function selectAttachments({ workshop }: SessionState): SessionState['workshop']['attachments'] {
  return workshop.attachments;
}

/** What hangs on a claim, what is on its way to it, and what was refused. Nothing where there is none of it. */
export function AttachmentStrip({ claim }: { readonly claim: ClaimId }) {
  const { jobs, refusals, dropOver, stop, dismiss, detach, show } = useAttaching();
  const all = useSelected(selectAttachments);
  const ids = useSelected(({ workshop }) => workshop.claims[claim]?.attachments ?? none);
  const shown = useMemo(() => attachmentView(all, ids), [all, ids]);
  const coming = jobs.filter((job) => job.claim === claim && job.isSlow);
  const refused = refusals.filter((refusal) => refusal.claim === claim);
  const isOver = dropOver === claim;
  if (!isOver && shown.length + coming.length + refused.length === 0) return null;
  return (
    <div className={styles['strip']}>
      {isOver ? <div className={styles['drop']}>{words.dropHere}</div> : null}
      {shown.length === 0 ? null : (
        <ul className={styles['thumbnails']} aria-label={words.list(shown.length)}>
          {shown.map((one) => (
            <Thumbnail
              key={one.id}
              shown={one}
              onOpen={() => show(claim, one.id)}
              onRemove={() => detach(claim, one.id)}
            />
          ))}
        </ul>
      )}
      {coming.map(({ id, name }) => (
        <p key={id} className={styles['coming']} role="status">
          <span className={styles['comingName']}>{words.preparing(name)}</span>
          <Button size="small" onClick={() => stop(id)}>
            {words.cancel}
          </Button>
        </p>
      ))}
      {refused.map(({ id, problem }) => (
        <Notice key={id} message={problem}>
          <Button size="small" onClick={() => dismiss(id)}>
            {words.dismiss}
          </Button>
        </Notice>
      ))}
    </div>
  );
}
