import { helpStrings as words } from '#shared/strings/help.ts';
import type { Action } from '../actions/action.ts';
import { useAllActions } from '../actions/action-registry.ts';
import { shortcutKeys } from '../actions/say-shortcut.ts';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './KeyList.module.css';

type KeyLine = { readonly press: readonly string[]; readonly does: string };

/** Every key on one page: those of the actions that are offered now, and those of lists and texts. */
export function KeyList() {
  const actions = useAllActions();
  const global = actions.flatMap(lineOf);
  return (
    <>
      <KeyGroup title={words.global} keys={global} />
      <p className={styles['note']}>{words.letters}</p>
      {words.local.map(({ title, keys }) => (
        <KeyGroup key={title} title={title} keys={keys} />
      ))}
    </>
  );
}

function lineOf({ label, shortcut, letter }: Action): readonly KeyLine[] {
  const press = [
    ...(shortcut === undefined ? [] : shortcutKeys(shortcut)),
    ...(letter === undefined ? [] : [letter]),
  ];
  return press.length === 0 ? [] : [{ press, does: label }];
}

function KeyGroup({ title, keys }: { readonly title: string; readonly keys: readonly KeyLine[] }) {
  return (
    <section className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <dl>
        {keys.map(({ press, does }) => (
          <div key={does} className={styles['row']}>
            <dt className={styles['press']}>
              {press.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
