import { passphraseAdvice } from '#shared/formats/passphrase/passphrase-advice.ts';
import { passphraseStrings } from '#shared/strings/passphrase.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './files.module.css';

/** A passphrase that is being made: said twice, because nobody sees what was typed. */
export type TwicePassphrase = { readonly passphrase: string; readonly again: string };

export const NO_PASSPHRASE: TwicePassphrase = { passphrase: '', again: '' };

/** What is wrong with it; empty where it will do. */
export function complaintAbout({ passphrase, again }: TwicePassphrase): string {
  const advice = passphraseAdvice(passphrase);
  if (advice.kind === 'empty') return advice.advice;
  return passphrase === again ? '' : passphraseStrings.doNotMatch;
}

type NewPassphraseProps = {
  readonly value: TwicePassphrase;
  readonly onChange: (value: TwicePassphrase) => void;
  readonly complaint: string;
  /** What is lost with it. */
  readonly warning: string;
  readonly autoFocus?: boolean;
};

export function NewPassphrase({
  value,
  onChange,
  complaint,
  warning,
  autoFocus = false,
}: NewPassphraseProps) {
  const advice = passphraseAdvice(value.passphrase);
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          label={passphraseStrings.label}
          type="password"
          autoComplete="off"
          autoFocus={autoFocus}
          value={value.passphrase}
          aria-invalid={complaint !== ''}
          onChange={({ target }) => onChange({ ...value, passphrase: target.value })}
        />
        <TextField
          label={passphraseStrings.again}
          type="password"
          autoComplete="off"
          value={value.again}
          aria-invalid={complaint !== ''}
          onChange={({ target }) => onChange({ ...value, again: target.value })}
        />
      </div>
      {complaint === '' ? null : (
        <p className={styles['advice']} role="alert">
          {complaint}
        </p>
      )}
      {advice.kind === 'short' ? <p className={styles['hint']}>{advice.advice}</p> : null}
      <p className={styles['warning']}>{warning}</p>
    </>
  );
}
