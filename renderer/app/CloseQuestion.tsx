import { useEffect, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { closingStrings as words } from '#shared/strings/closing.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './CloseQuestion.module.css';
import { useDocumentState } from './use-document-state.ts';
import { useRunning } from './use-running.ts';

type CloseQuestionProps = {
  readonly playbook: Playbook;
  readonly onSave: () => Promise<boolean>;
};

/** The desktop asks once before it closes: what is behind, what runs and what becomes of it. The work is safe either way. */
export function CloseQuestion({ playbook, onSave }: CloseQuestionProps) {
  const { host } = useServices();
  const running = useRunning(playbook);
  const { isBehind } = useDocumentState(running.length > 0);
  const [open, setOpen] = useState(false);
  useEffect(() => host.onCloseRequested(() => setOpen(true)), [host]);

  async function saveAndClose(): Promise<void> {
    setOpen(false);
    if (await onSave()) await host.closeWindow();
  }

  const stay = () => setOpen(false);
  const close = () => void host.closeWindow();
  const title = running.length > 0 ? words.title.running : words.title.behind;
  return (
    <Sheet open={open} title={title} closeLabel={words.stay} onClose={stay}>
      {running.length === 0 ? null : (
        <ul className={styles['running']}>
          {running.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        {words.kept} {isBehind ? words.behind : null}
      </p>
      <div className={styles['actions']}>
        {isBehind ? (
          <>
            <Button look="primary" onClick={() => void saveAndClose()}>
              {words.saveAndClose}
            </Button>
            <Button onClick={close}>{words.closeUnsaved}</Button>
          </>
        ) : (
          <Button look="primary" onClick={close}>
            {words.close}
          </Button>
        )}
        <Button look="plain" onClick={stay}>
          {words.stay}
        </Button>
      </div>
    </Sheet>
  );
}
