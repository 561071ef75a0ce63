import styles from './EarlierList.module.css';

type Earlier<Id extends string> = { readonly id: Id; readonly name: string; readonly note: string };

type EarlierListProps<Id extends string> = {
  readonly title: string;
  readonly lines: readonly Earlier<Id>[];
  readonly onOpen: (id: Id) => void;
};

/** What the room did before of the same kind, to be opened again. */
export function EarlierList<Id extends string>({ title, lines, onOpen }: EarlierListProps<Id>) {
  if (lines.length === 0) return null;
  return (
    <section className={styles['list']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      <ul>
        {lines.map(({ id, name, note }) => (
          <li key={id}>
            <button type="button" className={styles['line']} onClick={() => onOpen(id)}>
              <span>{name}</span>
              <span>{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
