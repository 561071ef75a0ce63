import { useRef, useState } from 'react';
import type { Problem, Result } from '#shared/base/result.ts';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { passphraseStrings } from '#shared/strings/passphrase.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { useServices } from '../services/services.ts';
import { usePart, useSession } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { CopyOptions } from './CopyOptions.tsx';
import styles from './files.module.css';
import { complaintAbout, NewPassphrase, NO_PASSPHRASE } from './NewPassphrase.tsx';
import { type CopyChoice, copyAsJson, encodeCopy, LEAST, photosIn } from './send-copy.ts';

const words = filesScreen.send;

type Kind = 'nextproof' | 'json';

/** Makes a file for somebody else. Neither the workshop nor its own file changes. */
export function SendCopySheet({ kind, onClose }: { readonly kind: Kind; readonly onClose: () => void }) {
  const { host, files, passphrases } = useServices();
  const session = useSession();
  const say = useSay();
  const [choice, setChoice] = useState<CopyChoice>(LEAST);
  const [isProtected, setProtected] = useState(false);
  const [entered, setEntered] = useState(NO_PASSPHRASE);
  const [name, setName] = useState(() => words.nameFor(files.nameFor(session.getState().workshop)));
  const [problem, setProblem] = useState<Problem>();
  const [complaint, setComplaint] = useState('');
  const [working, setWorking] = useState<AbortController>();
  const photos = photosIn(usePart('attachments'));
  const form = useRef<HTMLFormElement>(null);

  async function bytes(stop: AbortController): Promise<Result<Uint8Array> | undefined> {
    const { workshop } = session.getState();
    if (kind === 'json') return { kind: 'ok', value: copyAsJson(workshop, choice) };
    const encoded = await encodeCopy(files.encodeCopy, workshop, session.log(), choice);
    if (encoded.kind === 'failed' || !isProtected) return encoded;
    const sealed = await passphrases.seal(encoded.value, entered.passphrase, { signal: stop.signal });
    return sealed.kind === 'cancelled' ? undefined : sealed;
  }

  async function write(): Promise<void> {
    if (working !== undefined) return;
    const wrong = isProtected ? complaintAbout(entered) : '';
    setComplaint(wrong);
    if (wrong !== '') return form.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    const stop = new AbortController();
    setWorking(stop);
    setProblem(undefined);
    const made = await bytes(stop);
    const written =
      made?.kind === 'ok'
        ? await host.exportBytes({ suggestedName: named(name), bytes: made.value, kind })
        : undefined;
    setWorking(undefined);
    if (made?.kind === 'failed') return setProblem(made.problem);
    if (written?.kind === 'failed') return setProblem(written.problem);
    if (written === undefined || written.value.kind === 'cancelled') return;
    say(words.done(written.value.name));
    onClose();
  }

  function close(): void {
    working?.abort();
    onClose();
  }

  return (
    <Sheet open title={words.title} closeLabel={shellStrings.close} onClose={close}>
      <form
        ref={form}
        className={styles['stack']}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <p className={styles['lead']}>{words.lead}</p>
        <CopyOptions
          choice={choice}
          setChoice={setChoice}
          withJournal={kind === 'nextproof'}
          photos={photos}
        />
        {kind === 'json' ? (
          <p className={styles['hint']}>{words.jsonPlain}</p>
        ) : (
          <div className={styles['options']}>
            <label className={styles['option']}>
              <input
                type="checkbox"
                checked={isProtected}
                onChange={({ target }) => setProtected(target.checked)}
              />
              <span>{words.protect}</span>
            </label>
            {isProtected ? (
              <div className={styles['fields']}>
                <NewPassphrase
                  autoFocus
                  value={entered}
                  onChange={(value) => {
                    setEntered(value);
                    setComplaint('');
                  }}
                  complaint={complaint}
                  warning={passphraseStrings.cannotBeRecovered}
                />
                <p className={styles['hint']}>
                  {passphraseStrings.tellApart} {passphraseStrings.otherProgram}
                </p>
              </div>
            ) : null}
          </div>
        )}
        <TextField
          label={words.name}
          value={name}
          maxLength={HOST_LIMITS.nameCharacters}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
        {problem === undefined ? null : <Notice message={problem} />}
        <div className={styles['actions']}>
          <Button look="primary" submits disabled={working !== undefined}>
            {kind === 'json' ? words.writeJson : words.write}
          </Button>
          {working === undefined ? (
            <Button look="plain" onClick={close}>
              {words.cancel}
            </Button>
          ) : (
            <>
              <Button onClick={() => working.abort()}>{words.stop}</Button>
              <span className={styles['hint']} role="status">
                {isProtected ? words.writing : ''}
              </span>
            </>
          )}
        </div>
      </form>
    </Sheet>
  );
}

function named(name: string): string {
  return name.trim() === '' ? shellStrings.appName : name.trim();
}
