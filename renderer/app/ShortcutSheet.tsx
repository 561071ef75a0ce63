import { shellStrings } from '#shared/strings/shell.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { commandKey } from './keys.ts';
import styles from './ShortcutSheet.module.css';

const words = shellStrings.keys;

/** Every shortcut on one page. */
export function ShortcutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Sheet open={open} title={words.title} closeLabel={shellStrings.close} onClose={onClose}>
      {words.groups.map(({ title, keys }) => (
        <section key={title} className={styles['group']}>
          <h3 className={styles['title']}>{title}</h3>
          <dl>
            {keys.map(({ press, does }) => (
              <div key={does} className={styles['row']}>
                <dt className={styles['press']}>
                  {press.map((key) =>
                    key === '–' ? key : <Kbd key={key}>{key === '⌘' ? commandKey : key}</Kbd>,
                  )}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
