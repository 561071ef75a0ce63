import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { passphraseStrings } from '#shared/strings/passphrase.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './files.module.css';
import type { GivenFile } from './take-file.ts';

const words = filesScreen.sealed;

type PassphraseFormProps = {
  readonly given: GivenFile;
  readonly onOpened: (bytes: Uint8Array) => void;
  readonly onCancel: () => void;
};

/** Asks for the passphrase of a protected file, in place, and says what is wrong with it as far as that can be told. */
export function PassphraseForm({ given, onOpened, onCancel }: PassphraseFormProps) {
  const { passphrases } = useServices();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState<AbortController>();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => () => working?.abort(), [working]);

  function focusField(): void {
    form.current?.querySelector('input')?.select();
  }

  async function open(): Promise<void> {
    if (passphrase === '') return focusField();
    const stop = new AbortController();
    setWorking(stop);
    setProblem(undefined);
    const outcome = await passphrases.open(given.bytes, passphrase, { signal: stop.signal });
    if (outcome.kind === 'ok') return onOpened(outcome.value);
    setWorking(undefined);
    if (outcome.kind === 'failed') setProblem(outcome.problem);
    focusField();
  }

  return (
    <form
      ref={form}
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (working === undefined) void open();
      }}
    >
      <p>{words.lead(given.name)}</p>
      <TextField
        label={passphraseStrings.label}
        type="password"
        autoComplete="off"
        autoFocus
        readOnly={working !== undefined}
        value={passphrase}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      {problem === undefined ? null : <Notice message={problem} />}
      {working === undefined ? null : (
        <p className={styles['hint']} role="status">
          {passphraseStrings.working}
        </p>
      )}
      <div className={styles['actions']}>
        <Button look="primary" submits disabled={working !== undefined}>
          {working === undefined ? words.open : words.opening}
        </Button>
        {working === undefined ? (
          <Button look="plain" onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : (
          <Button onClick={() => working.abort()}>{words.stop}</Button>
        )}
      </div>
    </form>
  );
}
