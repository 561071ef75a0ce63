import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './LibrarySheets.module.css';
import type { ListedWorkshop } from './library-view.ts';

const words = libraryStrings.erasing;

type EraseSheetProps = {
  readonly workshop: ListedWorkshop;
  readonly onErase: () => void;
  readonly onClose: () => void;
};

/** The one act of the app that cannot be undone, so the one that asks first, and says how far it reaches. */
export function EraseSheet({ workshop, onErase, onClose }: EraseSheetProps) {
  return (
    <Sheet open title={words.title(workshop.title)} closeLabel={words.keep} onClose={onClose}>
      <div className={styles['body']}>
        <p>{words.text}</p>
        <Listed heading={words.goes} items={words.removed} />
        <Listed heading={words.stays} items={words.outOfReach} />
        <div className={styles['actions']}>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button className={styles['final']} onClick={onErase}>
            {words.confirm}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function Listed({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3 className={styles['heading']}>{heading}</h3>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
