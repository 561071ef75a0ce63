import { useRef, useState } from 'react';
import { libraryStrings } from '#shared/strings/library.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './LibrarySheets.module.css';
import type { ListedWorkshop } from './library-view.ts';
import { tagsIn, toggleTag } from './tags-in.ts';

const words = libraryStrings.tags;

type TagsSheetProps = {
  readonly workshop: ListedWorkshop;
  /** Tags of other workshops, to pick from. */
  readonly known: readonly string[];
  readonly onKeep: (tags: readonly string[]) => void;
  readonly onClose: () => void;
};

export function TagsSheet({ workshop, known, onKeep, onClose }: TagsSheetProps) {
  const [text, setText] = useState(workshop.tags.join(', '));
  const body = useRef<HTMLFormElement>(null);
  const tags = tagsIn(text);
  return (
    <Sheet
      open
      title={words.title(workshop.title)}
      closeLabel={words.cancel}
      onClose={onClose}
      initialFocus={() => body.current?.querySelector('input')}
    >
      <form
        ref={body}
        className={styles['body']}
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(tags);
        }}
      >
        <TextField
          label={words.label}
          value={text}
          maxLength={LIMITS.line}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => setText(target.value)}
        />
        {known.length === 0 ? null : (
          <fieldset className={styles['known']}>
            <legend className={styles['heading']}>{words.known}</legend>
            {known.map((tag) => (
              <button
                key={tag}
                type="button"
                className={styles['chip']}
                aria-pressed={tags.includes(tag)}
                dir="auto"
                onClick={() => setText(toggleTag(tags, tag).join(', '))}
              >
                {tag}
              </button>
            ))}
          </fieldset>
        )}
        <div className={styles['actions']}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" submits>
            {words.keep}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
