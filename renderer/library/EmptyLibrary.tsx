import { libraryStrings as words } from '#shared/strings/library.ts';
import { Button } from '../ui/Button.tsx';
import styles from './EmptyLibrary.module.css';
import type { NewWorkshop } from './library.ts';
import { NewWorkshopForm } from './NewWorkshopForm.tsx';

type EmptyLibraryProps = {
  readonly onCreate: (wanted: NewWorkshop) => void;
  readonly onSample: () => void;
};

/** The first start: what a workshop is, in three lines, and the form to begin one. */
export function EmptyLibrary({ onCreate, onSample }: EmptyLibraryProps) {
  const { title, lead, steps, start } = words.empty;
  return (
    <section className={styles['empty']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['lead']}>{lead}</p>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.title} className={styles['step']}>
            <p className={styles['stepTitle']}>{step.title}</p>
            <p className={styles['stepText']}>{step.text}</p>
          </li>
        ))}
      </ol>
      <NewWorkshopForm onCreate={onCreate} />
      <p className={styles['sample']}>
        <Button onClick={onSample}>{words.sample.open}</Button>
        <span className={styles['hint']}>{words.sample.about}</span>
      </p>
      <p className={styles['hint']}>
        {start} {words.dropHint}
      </p>
    </section>
  );
}
