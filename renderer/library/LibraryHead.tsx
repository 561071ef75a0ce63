import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { sayShortcut } from '../actions/say-shortcut.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Library.module.css';

type LibraryHeadProps = {
  readonly onOpenFile: () => void;
  /** Undefined where a workshop is being begun already. */
  readonly onAdd: (() => void) | undefined;
  /** What belongs beside “Open a file”. */
  readonly children?: ReactNode;
};

/** The title of the list, and what can be done without it. */
export function LibraryHead({ onOpenFile, onAdd, children }: LibraryHeadProps) {
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>
        <span className={styles['brand']}>{shellStrings.appName}</span>
        {words.title}
      </h1>
      <Button look="plain" onClick={onOpenFile}>
        {words.openFile} <Kbd>{sayShortcut(SHORTCUTS.openFile)}</Kbd>
      </Button>
      {children}
      {onAdd === undefined ? null : (
        <Button look="primary" onClick={onAdd}>
          <Plus size={16} aria-hidden />
          {words.add.title}
        </Button>
      )}
    </header>
  );
}
