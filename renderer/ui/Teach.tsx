import styles from './Teach.module.css';

type TeachProps = { readonly title?: string; readonly text: string; readonly example?: string };

/** An empty place that says what belongs there, with one real example. */
export function Teach({ title, text, example }: TeachProps) {
  return (
    <div className={styles['teach']}>
      {title === undefined ? null : <p className={styles['title']}>{title}</p>}
      <p>{text}</p>
      {example === undefined ? null : <p className={styles['example']}>{example}</p>}
    </div>
  );
}
