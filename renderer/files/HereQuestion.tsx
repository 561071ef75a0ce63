import { useMemo } from 'react';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { changedWhen } from '../times/changed-when.ts';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './files.module.css';
import { type HereChoice, hereView } from './here-view.ts';
import type { ReadFile, StateHere } from './take-file.ts';

const words = filesScreen.here;

type HereQuestionProps = {
  readonly file: ReadFile;
  readonly here: StateHere;
  readonly onChoose: (choice: HereChoice) => void;
};

/** A file of a workshop that is here in another state: which is newer, what differs, and the choice. */
export function HereQuestion({ file, here, onChoose }: HereQuestionProps) {
  const view = useMemo(() => hereView(file, here), [file, here]);
  const now = new Date();
  const when = (at: string | null): string =>
    at === null ? words.noTime : words.changed(changedWhen(at, now));
  return (
    <div className={styles['stack']}>
      <p>{view.sentence}</p>
      <div className={styles['sides']}>
        <p className={styles['side']}>
          <span className={styles['sideName']}>{words.sides.here}</span>
          <span className={styles['hint']}>{when(view.changedHere)}</span>
        </p>
        <p className={styles['side']}>
          <span className={styles['sideName']}>{words.sides.file}</span>
          <span className={styles['hint']}>{when(view.changedInFile)}</span>
        </p>
      </div>
      <div>
        <p className={styles['hint']}>{words.differs(view.differences.length)}</p>
        <DifferenceList label={words.differs(view.differences.length)} differences={view.differences} />
      </div>
      <div className={styles['choices']}>
        {view.choices.map(({ id, label, about, suggested }) => (
          <button key={id} type="button" className={styles['choice']} onClick={() => onChoose(id)}>
            <span className={styles['choiceName']}>{label}</span>
            <span className={styles['choiceAbout']}>{about}</span>
            {suggested ? <span className={styles['suggested']}>{words.suggested}</span> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
