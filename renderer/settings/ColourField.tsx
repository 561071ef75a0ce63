import { useId } from 'react';
import { readableAccent } from '#shared/report/contrast.ts';
import { brandWords as words } from '#shared/strings/branding.ts';
import { EditableText } from '../ui/EditableText.tsx';
import styles from './Brand.module.css';

type ColourFieldProps = {
  readonly label: string;
  /** null: as the accent. */
  readonly value: string | null;
  readonly onChange: (colour: string | null) => void;
};

/** A colour in digits or from the system’s own picker, and whether it can be read on paper. */
export function ColourField({ label, value, onChange }: ColourFieldProps) {
  const id = useId();
  const said = value === null ? '' : readableAccent(value, value).sentence;
  return (
    <div>
      <div className={styles['colour']}>
        <EditableText
          label={label}
          value={value ?? ''}
          placeholder={words.sameAsAccent}
          maxLength={7}
          onCommit={(text) => {
            if (text === '') onChange(null);
            else if (/^#[0-9a-f]{6}$/i.test(text)) onChange(text.toLowerCase());
          }}
        />
        <input
          id={id}
          type="color"
          aria-label={label}
          className={styles['swatch']}
          value={value ?? '#ffffff'}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <p className={styles['hint']}>
        {value === null ? words.colourHint : said === '' ? words.readable : said}
      </p>
    </div>
  );
}
