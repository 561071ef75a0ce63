import { useMemo } from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import { type AttachTarget, attachedTo, targetKey } from '#shared/workshop/attach-target.ts';
import type { AttachmentId } from '#shared/workshop/schema/ids.ts';
import { usePart, useSelected } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Attachments.module.css';
import { useAttaching } from './attaching.ts';
import { attachmentView } from './attachment-view.ts';
import { Thumbnail } from './Thumbnail.tsx';

type AttachedStripProps = { readonly target: AttachTarget; readonly ids: readonly AttachmentId[] };

/** What hangs on a thing, what is on its way to it, and what was refused. Nothing where there is none of it. */
export function AttachmentStrip({ target }: { readonly target: AttachTarget }) {
  const ids = useSelected(({ workshop }) => attachedTo(workshop, target));
  return <AttachedStrip target={target} ids={ids} />;
}

/** The same for one of a long list, which knows what hangs on it: two thousand must not each listen to every change. */
export function AttachedStrip({ target, ids }: AttachedStripProps) {
  const { jobs, refusals, dropOver, stop, dismiss } = useAttaching();
  const key = targetKey(target);
  const coming = jobs.filter((job) => job.on === key && job.isSlow);
  const refused = refusals.filter((refusal) => refusal.on === key);
  const isOver = dropOver === key;
  if (!isOver && ids.length + coming.length + refused.length === 0) return null;
  return (
    <div className={styles['strip']}>
      {isOver ? <div className={styles['drop']}>{words.dropHere[target.kind]}</div> : null}
      {ids.length === 0 ? null : <Thumbnails target={target} ids={ids} />}
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

function Thumbnails({ target, ids }: AttachedStripProps) {
  const { detach, show } = useAttaching();
  const all = usePart('attachments');
  const shown = useMemo(() => attachmentView(all, ids), [all, ids]);
  if (shown.length === 0) return null;
  return (
    <ul className={styles['thumbnails']} aria-label={words.list(shown.length)}>
      {shown.map((one) => (
        <Thumbnail
          key={one.id}
          shown={one}
          onOpen={() => show(target, one.id)}
          onRemove={() => detach(target, one.id)}
        />
      ))}
    </ul>
  );
}
