import { filesScreen } from '#shared/strings/files-screen.ts';
import { sized } from '#shared/strings/numbers.ts';
import styles from './files.module.css';
import { type CopyChoice, wholeChoice } from './send-copy.ts';

const words = filesScreen.send;
const OPTIONS = [
  'photos',
  'notes',
  'prices',
  'ballots',
  'journal',
] as const satisfies readonly (keyof CopyChoice)[];

type CopyOptionsProps = {
  readonly choice: CopyChoice;
  readonly setChoice: (choice: CopyChoice) => void;
  /** A file has room for a history and photos, plain JSON has not. */
  readonly withJournal: boolean;
  /** How many there are and how large they are. */
  readonly photos: { readonly count: number; readonly bytes: number };
};

/** What goes along with a copy; photos unless somebody takes them out, all else only when asked for. */
export function CopyOptions({ choice, setChoice, withJournal, photos }: CopyOptionsProps) {
  const shown = wholeChoice(choice);
  const hasPhotos = withJournal && photos.count > 0;
  const shownOptions = OPTIONS.filter((id) =>
    id === 'photos' ? hasPhotos : withJournal || id !== 'journal',
  );
  return (
    <fieldset className={styles['options']}>
      <legend className={styles['legend']}>{words.takeAlong}</legend>
      {shownOptions.map((id) => (
        <label key={id} className={styles['option']}>
          <input
            type="checkbox"
            checked={shown[id]}
            disabled={choice.journal && id !== 'journal'}
            onChange={({ target }) => setChoice({ ...choice, [id]: target.checked })}
          />
          <span>
            {words.options[id].label}
            <span className={styles['optionAbout']}>
              {' '}
              –{' '}
              {id === 'photos'
                ? words.photosAbout(photos.count, sized(photos.bytes))
                : words.options[id].about}
            </span>
          </span>
        </label>
      ))}
      {choice.journal ? <p className={styles['hint']}>{words.historyTells}</p> : null}
    </fieldset>
  );
}
