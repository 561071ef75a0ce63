import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './Sheet.module.css';

type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Medium for two texts beside each other, wide for a picture. */
  readonly width?: 'narrow' | 'medium' | 'wide';
  /** What gets the focus first; the page itself unless something in it is waiting. */
  readonly initialFocus?: () => HTMLElement | null | undefined;
  readonly children: ReactNode;
};

/** A page laid over the work for reading or for one question; focus goes back where it was. */
export function Sheet({
  open,
  title,
  closeLabel,
  onClose,
  width = 'narrow',
  initialFocus,
  children,
}: SheetProps) {
  const page = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          ref={page}
          className={joinClasses(styles['popup'], width !== 'narrow' && styles[width])}
          initialFocus={() => initialFocus?.() ?? page.current}
        >
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <Dialog.Close render={<IconButton icon={X} label={closeLabel} keys="Esc" />} />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
