import {
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import { type ClaimId, claimId } from '#shared/workshop/schema/ids.ts';
import { isTyping } from '../app/keys.ts';
import { useSelected } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';
import { AttachmentSheet } from './AttachmentSheet.tsx';
import styles from './Attachments.module.css';
import { AttachingContext } from './attaching.ts';
import { attachmentView } from './attachment-view.ts';
import { carriesFiles, filesDropped, filesPasted } from './files-in.ts';
import { type Opened, useAttachFiles } from './use-attach-files.ts';

type AttachAreaProps = {
  /** The claim that takes what is pasted with the focus elsewhere. */
  readonly selected: ClaimId | undefined;
  readonly children: ReactNode;
};

function claimAround(target: EventTarget | null): ClaimId | undefined {
  const id =
    target instanceof Element ? target.closest<HTMLElement>('[data-claim]')?.dataset['claim'] : undefined;
  return id === undefined ? undefined : claimId.parse(id);
}

/** Around claims: takes photos and files that are pasted or dropped onto them, and shows one large. */
export function AttachArea({ selected, children }: AttachAreaProps) {
  const { attaching, opened, close } = useAttachFiles();
  const say = useSay();
  const [dropOver, setDropOver] = useState<ClaimId>();
  const area = useRef<HTMLDivElement>(null);
  useFocusAfter(opened, area);
  const shared = useMemo(() => ({ ...attaching, dropOver }), [attaching, dropOver]);

  function onPaste(event: ClipboardEvent): void {
    const files = filesPasted(event.clipboardData, isTyping(event.target));
    if (files.length === 0) return;
    event.preventDefault();
    const claim = claimAround(event.target) ?? selected;
    if (claim === undefined) say(words.selectFirst);
    else attaching.bring(claim, files);
  }

  function onDragOver(event: DragEvent): void {
    const claim = carriesFiles(event.dataTransfer) ? claimAround(event.target) : undefined;
    setDropOver(claim);
    if (claim === undefined) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }

  function onDrop(event: DragEvent): void {
    setDropOver(undefined);
    const claim = claimAround(event.target);
    const files = filesDropped(event.dataTransfer);
    if (claim === undefined || files.length === 0) return;
    event.preventDefault();
    // The window around would open it as a workshop file.
    event.stopPropagation();
    attaching.bring(claim, files);
  }

  return (
    <AttachingContext value={shared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pasting and dropping only; every claim has a button for the same */}
      <div
        ref={area}
        className={styles['area']}
        onPaste={onPaste}
        onDragOver={onDragOver}
        onDragLeave={({ relatedTarget }) => {
          if (claimAround(relatedTarget) === undefined) setDropOver(undefined);
        }}
        onDrop={onDrop}
      >
        {children}
      </div>
      {opened === undefined ? null : <OpenedSheet key={opened.attachment} {...opened} onClose={close} />}
    </AttachingContext>
  );
}

/** The sheet gives the focus back to the thumbnail; where that has gone, its claim takes it. */
function useFocusAfter(opened: Opened | undefined, area: RefObject<HTMLElement | null>): void {
  const claim = opened?.claim;
  useEffect(() => {
    if (claim === undefined) return undefined;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const item = area.current?.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
        item?.querySelector<HTMLElement>(':scope > button')?.focus();
      });
    };
  }, [claim, area]);
}

/** Closes by itself when the attachment goes, as by undo. */
function OpenedSheet({ claim, attachment, onClose }: Opened & { readonly onClose: () => void }) {
  const all = useSelected(({ workshop }) => workshop.attachments);
  const [shown] = attachmentView(all, [attachment]);
  return shown === undefined ? null : <AttachmentSheet claim={claim} shown={shown} onClose={onClose} />;
}
