import { filesScreen } from '#shared/strings/files-screen.ts';
import styles from './files.module.css';
import { type CopyChoice, wholeChoice } from './send-copy.ts';

const words = filesScreen.send;
const OPTIONS = ['notes', 'prices', 'ballots', 'journal'] as const satisfies readonly (keyof CopyChoice)[];

type CopyOptionsProps = {
  readonly choice: CopyChoice;
  readonly setChoice: (choice: CopyChoice) => void;
  readonly withJournal: boolean;
};

/** What goes along with a copy; all off until somebody asks for it. */
export function CopyOptions({ choice, setChoice, withJournal }: CopyOptionsProps) {
  const shown = wholeChoice(choice);
  return (
    <fieldset className={styles['options']}>
      <legend className={styles['legend']}>{words.takeAlong}</legend>
      {OPTIONS.filter((id) => withJournal || id !== 'journal').map((id) => (
        <label key={id} className={styles['option']}>
          <input
            type="checkbox"
            checked={shown[id]}
            disabled={choice.journal && id !== 'journal'}
            onChange={({ target }) => setChoice({ ...choice, [id]: target.checked })}
          />
          <span>
            {words.options[id].label}
            <span className={styles['optionAbout']}> – {words.options[id].about}</span>
          </span>
        </label>
      ))}
      {choice.journal ? <p className={styles['hint']}>{words.historyTells}</p> : null}
    </fieldset>
  );
}
