import { useMemo, useState } from 'react';
import type { Problem, Result } from '#shared/base/result.ts';
import { fileKind } from '#shared/formats/file-kind.ts';
import { mergingStrings as words } from '#shared/strings/merging.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { DifferenceList } from '../files/DifferenceList.tsx';
import { otherCopy } from '../files/here-view.ts';
import { linkAfter } from '../files/link-after.ts';
import { PassphraseForm } from '../files/PassphraseForm.tsx';
import type { GivenFile, ReadFile } from '../files/take-file.ts';
import { useServices } from '../services/services.ts';
import { useSession, useWorkshop } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { mergeView } from './merge-view.ts';
import styles from './merging.module.css';

type Stage =
  | { readonly kind: 'picking' }
  | { readonly kind: 'sealed'; readonly given: GivenFile }
  | { readonly kind: 'read'; readonly file: ReadFile };

/** Picks another copy of the open workshop, shows what would come in, and takes it in as one step. */
export function MergeSheet({ onClose }: { readonly onClose: () => void }) {
  const { host, files, attachments } = useServices();
  const session = useSession();
  const say = useSay();
  const [stage, setStage] = useState<Stage>({ kind: 'picking' });
  const [problem, setProblem] = useState<Problem>();

  async function pick(): Promise<void> {
    const picked = await host.openFile();
    setProblem(picked.kind === 'failed' ? picked.problem : undefined);
    if (picked.kind === 'failed' || picked.value.kind === 'cancelled') return;
    const given = picked.value;
    if (fileKind(given.bytes).kind === 'encrypted') return setStage({ kind: 'sealed', given });
    await read(given, given.bytes, false);
  }

  async function read(given: GivenFile, content: Uint8Array, sealed: boolean): Promise<void> {
    const decoded = await files.decode(content);
    const isOther = decoded.kind === 'ok' && decoded.value.workshop.id !== session.getState().workshop.id;
    const wrong = decoded.kind === 'failed' ? decoded.problem : isOther ? words.otherWorkshop : undefined;
    setProblem(wrong);
    if (decoded.kind === 'failed' || isOther) return setStage({ kind: 'picking' });
    const { workshop, attachments: bytes } = decoded.value;
    const stored = await attachments.keep(workshop.id, bytes);
    if (stored.kind === 'failed') return setProblem(stored.problem);
    setStage({ kind: 'read', file: { given, opened: decoded.value, sealed } });
  }

  function merge(file: ReadFile) {
    const done: Result<string> = session.merge(otherCopy(file));
    if (done.kind === 'failed') return setProblem(done.problem);
    if (session.getState().role === 'writer') void linkAfter(session, file, false);
    say(words.merged(file.given.name));
    onClose();
  }

  return (
    <Sheet
      open
      width={stage.kind === 'read' ? 'medium' : 'narrow'}
      title={words.title}
      closeLabel={shellStrings.close}
      onClose={onClose}
    >
      <div className={styles['stack']}>
        {problem === undefined ? null : <Notice message={problem} />}
        {stage.kind === 'picking' ? (
          <>
            <p>{words.lead}</p>
            <div className={styles['actions']}>
              <Button look="primary" autoFocus onClick={() => void pick()}>
                {words.pick}
              </Button>
              <Button look="plain" onClick={onClose}>
                {words.cancel}
              </Button>
            </div>
          </>
        ) : null}
        {stage.kind === 'sealed' ? (
          <PassphraseForm
            given={stage.given}
            onOpened={(bytes) => void read(stage.given, bytes, true)}
            onCancel={onClose}
          />
        ) : null}
        {stage.kind === 'read' ? (
          <MergePreview
            file={stage.file}
            onMerge={() => merge(stage.file)}
            onPick={() => void pick()}
            onClose={onClose}
          />
        ) : null}
      </div>
    </Sheet>
  );
}

type MergePreviewProps = {
  readonly file: ReadFile;
  readonly onMerge: () => void;
  readonly onPick: () => void;
  readonly onClose: () => void;
};

function MergePreview({ file, onMerge, onPick, onClose }: MergePreviewProps) {
  const session = useSession();
  const workshop = useWorkshop();
  const result = useMemo(
    () => mergeView(otherCopy(file), { state: { workshop }, entries: session.log }),
    [file, workshop, session],
  );
  if (result.kind === 'failed') return <Notice message={result.problem} />;
  const { name } = file.given;
  const { comesIn, conflicts, ancestorKnown, isEmpty } = result.value;
  return (
    <>
      {isEmpty ? (
        <p>{words.nothing(name)}</p>
      ) : (
        <>
          <p>{ancestorKnown ? words.ancestor.known : words.ancestor.unknown}</p>
          <div>
            <p>
              {words.from(name)}: {words.comesIn(comesIn.length)}
            </p>
            {comesIn.length === 0 ? null : (
              <DifferenceList
                label={words.from(name)}
                differences={comesIn}
                playbook={workshop.playbook.content}
              />
            )}
          </div>
          <p>{words.asks(conflicts)}</p>
        </>
      )}
      <div className={styles['actions']}>
        {isEmpty ? null : (
          <Button look="primary" autoFocus onClick={onMerge}>
            {words.merge}
          </Button>
        )}
        <Button onClick={onPick}>{words.pickAnother}</Button>
        <Button look="plain" onClick={onClose}>
          {isEmpty ? shellStrings.close : words.cancel}
        </Button>
      </div>
    </>
  );
}
