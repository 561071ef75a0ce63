import { useEffect } from 'react';
import { matches } from '../actions/match-shortcut.ts';
import { SHORTCUTS } from '../actions/shortcuts.ts';
import libraryStyles from '../library/Library.module.css';
import { LibraryHead } from '../library/LibraryHead.tsx';
import styles from './App.module.css';
import type { FirstWish } from './first-wish.ts';

type FirstScreenProps = { readonly address: string; readonly onWish: (wish: FirstWish) => void };

/**
 * What stands at once, before the app itself is there: the head of the list, exactly where it will be. What is pressed
 * meanwhile is done as soon as it can be. An address within a workshop has nothing to show so early.
 */
export function FirstScreen({ address, onWish }: FirstScreenProps) {
  const isLibrary = address === '' || address === '#' || address === '#/';
  useEffect(() => {
    // Elsewhere the wish would lie in wait until somebody comes to the list.
    if (!isLibrary) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (!matches(event, SHORTCUTS.openFile)) return;
      event.preventDefault();
      onWish('open-file');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isLibrary, onWish]);
  return (
    <div className={styles['app']}>
      <div className={styles['notices']} />
      <main className={libraryStyles['page']} aria-busy>
        {isLibrary ? (
          <div className={libraryStyles['sheet']}>
            <LibraryHead onOpenFile={() => onWish('open-file')} onAdd={() => onWish('new-workshop')} />
          </div>
        ) : null}
      </main>
    </div>
  );
}
