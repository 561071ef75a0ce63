import { useEffect, useState } from 'react';
import { shellStrings } from '#shared/strings/shell.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './CloseQuestion.module.css';
import { useServices } from './services.ts';

const words = shellStrings.closing;

/** The desktop asks before it closes a window whose file is behind. The work itself is safe either way. */
export function CloseQuestion({ onSave }: { readonly onSave: () => Promise<boolean> }) {
  const { host } = useServices();
  const [open, setOpen] = useState(false);
  useEffect(() => host.onCloseRequested(() => setOpen(true)), [host]);

  async function saveAndClose(): Promise<void> {
    setOpen(false);
    if (await onSave()) await host.closeWindow();
  }

  return (
    <Sheet open={open} title={words.title} closeLabel={words.stay} onClose={() => setOpen(false)}>
      <p>{words.text}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void saveAndClose()}>
          {words.save}
        </Button>
        <Button onClick={() => void host.closeWindow()}>{words.leave}</Button>
        <Button look="plain" onClick={() => setOpen(false)}>
          {words.stay}
        </Button>
      </div>
    </Sheet>
  );
}
