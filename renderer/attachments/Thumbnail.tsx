import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import { Tip } from '../ui/Tip.tsx';
import styles from './Attachments.module.css';
import type { ShownAttachment } from './attachment-view.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { useAttachment, useObjectUrl } from './use-attachment.ts';

type ThumbnailProps = {
  readonly shown: ShownAttachment;
  readonly onOpen: () => void;
  /** Left out where it can only be looked at. */
  readonly onRemove?: () => void;
  /** What stands beside it. */
  readonly children?: ReactNode;
};

/** One attachment, small. Enter shows it large, Delete takes it off. */
export function Thumbnail({ shown, onOpen, onRemove, children }: ThumbnailProps) {
  const loaded = useAttachment(shown);
  const [small, setSmall] = useState<Blob>();
  const address = useObjectUrl(small);
  const picture = loaded.kind === 'here' && shown.sort === 'picture' ? loaded.blob : undefined;

  useEffect(() => {
    if (picture === undefined) return undefined;
    let left = false;
    void makeThumbnail(picture).then((made) => {
      if (!left) setSmall(made);
    });
    return () => {
      left = true;
      setSmall(undefined);
    };
  }, [picture]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Delete' || onRemove === undefined) return;
    // On the claim around it the same key removes the claim.
    event.stopPropagation();
    event.preventDefault();
    onRemove();
  }

  return (
    <li>
      <Tip text={shown.title}>
        <button
          type="button"
          className={styles['thumbnail']}
          aria-label={words.open(shown.title)}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          {address === undefined ? (
            <span className={styles['badge']}>
              {loaded.kind === 'missing' ? words.missingShort : shown.badge}
            </span>
          ) : (
            <img className={styles['small']} src={address} alt="" draggable={false} />
          )}
        </button>
      </Tip>
      {children}
    </li>
  );
}
