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
import { type AttachTarget, targetKey, targetOf } from '#shared/workshop/attach-target.ts';
import { isTyping } from '../actions/keys.ts';
import { usePart } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';
import { AttachmentSheet } from './AttachmentSheet.tsx';
import styles from './Attachments.module.css';
import { AttachingContext } from './attaching.ts';
import { attachmentView } from './attachment-view.ts';
import { carriesFiles, filesDropped, filesPasted } from './files-in.ts';
import { type Opened, useAttachFiles } from './use-attach-files.ts';

type AttachAreaProps = {
  /** What takes the picture that is pasted with the focus elsewhere. */
  readonly selected: AttachTarget | undefined;
  readonly children: ReactNode;
};

/** The thing around an element that `attachHere` marked. */
function targetAround(element: EventTarget | null): AttachTarget | undefined {
  return element instanceof Element
    ? targetOf(element.closest<HTMLElement>('[data-attach]')?.dataset['attach'])
    : undefined;
}

/** Around things that carry attachments: takes photos and files that are pasted or dropped onto them, and shows one large. */
export function AttachArea({ selected, children }: AttachAreaProps) {
  const { attaching, opened, close } = useAttachFiles();
  const say = useSay();
  const [dropOver, setDropOver] = useState<string>();
  const area = useRef<HTMLDivElement>(null);
  useFocusAfter(opened, area);
  const shared = useMemo(() => ({ ...attaching, dropOver }), [attaching, dropOver]);

  function onPaste(event: ClipboardEvent): void {
    const files = filesPasted(event.clipboardData, isTyping(event.target));
    if (files.length === 0) return;
    event.preventDefault();
    const target = targetAround(event.target) ?? selected;
    if (target === undefined) say(words.selectFirst);
    else attaching.bring(target, files);
  }

  function onDragOver(event: DragEvent): void {
    const target = carriesFiles(event.dataTransfer) ? targetAround(event.target) : undefined;
    setDropOver(target === undefined ? undefined : targetKey(target));
    if (target === undefined) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }

  function onDrop(event: DragEvent): void {
    setDropOver(undefined);
    const target = targetAround(event.target);
    const files = filesDropped(event.dataTransfer);
    if (target === undefined || files.length === 0) return;
    event.preventDefault();
    // The window around would open it as a workshop file.
    event.stopPropagation();
    attaching.bring(target, files);
  }

  return (
    <AttachingContext value={shared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pasting and dropping only; every thing has a button for the same */}
      <div
        ref={area}
        className={styles['area']}
        onPaste={onPaste}
        onDragOver={onDragOver}
        onDragLeave={({ relatedTarget }) => {
          if (targetAround(relatedTarget) === undefined) setDropOver(undefined);
        }}
        onDrop={onDrop}
      >
        {children}
      </div>
      {opened === undefined ? null : <OpenedSheet key={opened.attachment} {...opened} onClose={close} />}
    </AttachingContext>
  );
}

/** The sheet gives the focus back to the thumbnail; where that has gone, what it shows takes it. */
function useFocusAfter(opened: Opened | undefined, area: RefObject<HTMLElement | null>): void {
  const on = opened === undefined ? undefined : targetKey(opened.target);
  useEffect(() => {
    if (on === undefined) return undefined;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const item = area.current?.querySelector(`[data-attach="${CSS.escape(on)}"]`);
        const own = item?.querySelector<HTMLElement>(':scope > button');
        (own ?? item?.querySelector<HTMLElement>('button'))?.focus();
      });
    };
  }, [on, area]);
}

/** Closes by itself when the attachment goes, as by undo. */
function OpenedSheet({ target, attachment, onClose }: Opened & { readonly onClose: () => void }) {
  const all = usePart('attachments');
  const [shown] = attachmentView(all, [attachment]);
  return shown === undefined ? null : <AttachmentSheet target={target} shown={shown} onClose={onClose} />;
}
