import { useState } from 'react';
import { attachmentStrings } from '#shared/strings/attachments.ts';
import { historyPanelStrings } from '#shared/strings/history-panel.ts';
import { AttachmentContent } from '../attachments/AttachmentContent.tsx';
import type { ShownAttachment } from '../attachments/attachment-view.ts';
import { Thumbnail } from '../attachments/Thumbnail.tsx';
import { useAttachment } from '../attachments/use-attachment.ts';
import { joinClasses } from '../ui/join-classes.ts';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './PastAttachments.module.css';
import type { PastAttachment } from './past-attachments.ts';

const words = historyPanelStrings.lookBack;

/** Photos and files as they hung then, to look at. Those that were taken off since are still here. */
export function PastAttachments({ attachments }: { readonly attachments: readonly PastAttachment[] }) {
  const [open, setOpen] = useState<ShownAttachment>();
  return (
    <>
      <ul className={styles['list']}>
        {attachments.map(({ shown, on, mark }) => (
          <Thumbnail key={shown.id} shown={shown} onOpen={() => setOpen(shown)}>
            <span className={styles['about']}>
              <span className={styles['title']} dir="auto">
                {shown.title}
              </span>
              <span className={styles['on']} dir="auto">
                {on}
              </span>
              {mark === 'none' ? null : (
                <span className={joinClasses(styles['mark'], mark === 'added' && styles['added'])}>
                  {words.photoMarks[mark]}
                </span>
              )}
            </span>
          </Thumbnail>
        ))}
      </ul>
      {open === undefined ? null : (
        <PastSheet key={open.id} shown={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

function PastSheet({ shown, onClose }: { readonly shown: ShownAttachment; readonly onClose: () => void }) {
  const loaded = useAttachment(shown);
  return (
    <Sheet open width="wide" title={shown.title} closeLabel={attachmentStrings.sheet.close} onClose={onClose}>
      <div className={styles['page']}>
        <AttachmentContent shown={shown} loaded={loaded} />
        <p className={styles['on']}>
          {shown.caption === '' ? shown.facts : `${shown.name} · ${shown.facts}`}
        </p>
      </div>
    </Sheet>
  );
}
