import { useRef, useState } from 'react';
import { libraryStrings } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow } from '../persistence/database.ts';
import { changedWhen } from '../times/changed-when.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { candidatesFor } from './compare-candidates.ts';
import styles from './LibrarySheets.module.css';
import { type ListedWorkshop, titleOf } from './library-view.ts';

const words = libraryStrings.pick;

type ComparePickerProps = {
  readonly workshop: ListedWorkshop;
  readonly rows: readonly LibraryRow[];
  readonly onPick: (id: WorkshopId) => void;
  readonly onClose: () => void;
};

/** Which other workshop to hold beside this one; those about the same come first. */
export function ComparePicker({ workshop, rows, onPick, onClose }: ComparePickerProps) {
  const [text, setText] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const candidates = candidatesFor(workshop.id, rows, text);
  const now = new Date();
  return (
    <Sheet
      open
      title={words.title(workshop.title)}
      closeLabel={words.cancel}
      onClose={onClose}
      initialFocus={() => body.current?.querySelector('input')}
    >
      <div className={styles['body']} ref={body}>
        <TextField
          label={words.label}
          type="search"
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        {candidates.length === 0 ? (
          <p className={styles['small']}>{text.trim() === '' ? words.none : words.noneFound}</p>
        ) : (
          <ul className={styles['picks']}>
            {candidates.map((row) => (
              <li key={row.id}>
                <button type="button" className={styles['pick']} onClick={() => onPick(row.id)}>
                  <span dir="auto">{titleOf(row)}</span>
                  <span className={styles['small']} dir="auto">
                    {row.client}
                  </span>
                  <span className={styles['small']}>{changedWhen(row.changedAt, now)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  );
}
