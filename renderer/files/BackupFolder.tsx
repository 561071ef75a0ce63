import { useEffect, useState } from 'react';
import type { Problem, Result } from '#shared/base/result.ts';
import type { BackupFolderState } from '#shared/host/backup-methods.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './files.module.css';
import { complaintAbout, NewPassphrase, NO_PASSPHRASE } from './NewPassphrase.tsx';

const words = filesScreen.folder;

/** Copies of every backup in a second folder or on a stick, protected by a passphrase if so wished. */
export function BackupFolder() {
  const { host, copyPassphrase } = useServices();
  const [state, setState] = useState<BackupFolderState>();
  const [problem, setProblem] = useState<Problem>();
  const [sealIt, setSealIt] = useState(false);
  const [isKnown, setKnown] = useState(copyPassphrase.get() !== undefined);

  useEffect(() => {
    void host.backupFolder().then((found) => {
      if (found.kind === 'ok') setState(found.value);
    });
  }, [host]);

  function settle(result: Result<BackupFolderState>): void {
    if (result.kind === 'ok') setState(result.value);
    setProblem(result.kind === 'failed' ? result.problem : undefined);
  }

  if (state === undefined) return null;
  const isChosen = state.kind === 'chosen';
  return (
    <section className={styles['part']} aria-labelledby="backup-folder">
      <h3 id="backup-folder" className={styles['partTitle']}>
        {words.title}
      </h3>
      {problem === undefined ? null : <Notice message={problem} />}
      {state.kind === 'unavailable' ? <p className={styles['hint']}>{words.unavailable}</p> : null}
      {state.kind === 'none' ? <p className={styles['hint']}>{words.none}</p> : null}
      {isChosen ? (
        <p>
          {words.to(state.place)}
          {state.sealed ? `, ${words.sealed}` : ''}. {state.reachable ? '' : words.away}
        </p>
      ) : null}
      {isChosen && state.sealed ? (
        isKnown ? (
          <p className={styles['hint']}>{words.ready}</p>
        ) : (
          <CopyPassphraseForm
            onEnter={(passphrase) => {
              copyPassphrase.set(passphrase);
              setKnown(true);
            }}
          />
        )
      ) : null}
      {state.kind === 'unavailable' ? null : (
        <>
          {isChosen ? null : (
            <label className={styles['option']}>
              <input type="checkbox" checked={sealIt} onChange={({ target }) => setSealIt(target.checked)} />
              <span>{words.sealIt}</span>
            </label>
          )}
          <div className={styles['actions']}>
            <Button
              onClick={() =>
                void host.backupFolderChoose({ sealed: isChosen ? state.sealed : sealIt }).then(settle)
              }
            >
              {isChosen ? words.chooseAnother : words.choose}
            </Button>
            {isChosen ? (
              <Button look="plain" onClick={() => void host.backupFolderClear().then(settle)}>
                {words.stop}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

function CopyPassphraseForm({ onEnter }: { readonly onEnter: (passphrase: string) => void }) {
  const [entered, setEntered] = useState(NO_PASSPHRASE);
  const [complaint, setComplaint] = useState('');
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = complaintAbout(entered);
        setComplaint(wrong);
        if (wrong === '') onEnter(entered.passphrase);
      }}
    >
      <p>{words.waits}</p>
      <NewPassphrase
        value={entered}
        onChange={(value) => {
          setEntered(value);
          setComplaint('');
        }}
        complaint={complaint}
        warning={words.forgotten}
      />
      <div className={styles['actions']}>
        <Button look="primary" submits>
          {words.enter}
        </Button>
      </div>
    </form>
  );
}
