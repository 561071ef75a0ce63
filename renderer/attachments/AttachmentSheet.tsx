import { useEffect, useRef, useState } from 'react';
import type { ExportKind } from '#shared/host/export-methods.ts';
import { attachmentStrings } from '#shared/strings/attachments.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { AttachmentContent } from './AttachmentContent.tsx';
import styles from './Attachments.module.css';
import { useAttaching } from './attaching.ts';
import type { ShownAttachment } from './attachment-view.ts';
import { useAttachment } from './use-attachment.ts';

const words = attachmentStrings.sheet;

const kinds: Readonly<Record<ShownAttachment['mediaType'], ExportKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/csv': 'csv',
};

type AttachmentSheetProps = {
  readonly target: AttachTarget;
  readonly shown: ShownAttachment;
  readonly onClose: () => void;
};

/** One attachment, large, with its caption. Closing keeps what was typed. */
export function AttachmentSheet({ target, shown, onClose }: AttachmentSheetProps) {
  const { host } = useServices();
  const session = useSession();
  const say = useSay();
  const { detach } = useAttaching();
  const loaded = useAttachment(shown);
  const [caption, setCaption] = useState(shown.caption);
  const typed = useRef(false);
  const { id } = shown;

  // A caption that changed elsewhere, as by undo, is shown unless one is being typed here.
  useEffect(() => {
    if (!typed.current) setCaption(shown.caption);
  }, [shown.caption]);

  function keepCaption(): void {
    typed.current = false;
    const changes = { caption: caption.trim() };
    if (changes.caption === shown.caption) return;
    const done = session.dispatch({ name: 'attachment.edit', payload: { id, changes } });
    if (done.kind === 'failed') session.tell(done.problem);
  }

  function close(): void {
    keepCaption();
    onClose();
  }

  function remove(): void {
    onClose();
    detach(target, id);
  }

  async function saveCopy(): Promise<void> {
    if (loaded.kind !== 'here') return;
    const reply = await host.exportBytes({
      suggestedName: shown.name.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, ''),
      bytes: new Uint8Array(await loaded.blob.arrayBuffer()),
      kind: kinds[shown.mediaType],
    });
    if (reply.kind === 'failed') session.tell(reply.problem);
    else if (reply.value.kind === 'saved') say(words.saved(reply.value.name));
    else if (reply.value.kind === 'downloaded') say(words.downloaded(reply.value.name));
  }

  return (
    <Sheet open width="wide" title={shown.title} closeLabel={words.close} onClose={close}>
      <div className={styles['page']}>
        <AttachmentContent shown={shown} loaded={loaded} />
        <p className={styles['facts']}>
          {shown.caption === '' ? shown.facts : `${shown.name} · ${shown.facts}`}
        </p>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <TextField
            className={styles['caption']}
            label={words.caption}
            placeholder={words.captionPlaceholder}
            value={caption}
            maxLength={LIMITS.line}
            onBlur={keepCaption}
            onChange={({ target: field }) => {
              typed.current = true;
              setCaption(field.value);
            }}
          />
          <Button disabled={loaded.kind !== 'here'} onClick={() => void saveCopy()}>
            {words.saveCopy}
          </Button>
          <Button onClick={remove}>{words.remove}</Button>
        </form>
      </div>
    </Sheet>
  );
}
