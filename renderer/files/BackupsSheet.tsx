import { useState } from 'react';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { sized } from '#shared/strings/numbers.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { changedWhen } from '../times/changed-when.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { BackupLook } from './BackupLook.tsx';
import styles from './files.module.css';
import { type Backup, useBackups } from './use-backups.ts';

const words = filesScreen.backups;

/** All backups of the workshop: look at one, put the workshop back to it, or open it as a new workshop. */
export function BackupsSheet({ id, onClose }: { readonly id: WorkshopId; readonly onClose: () => void }) {
  const { list, problem, makeOne } = useBackups(id);
  const [looked, setLooked] = useState<Backup>();
  const say = useSay();
  const now = new Date();

  return (
    <Sheet open width="medium" title={words.title} closeLabel={shellStrings.close} onClose={onClose}>
      <div className={styles['stack']}>
        <p className={styles['lead']}>{words.lead}</p>
        {problem === undefined ? null : <Notice message={problem} />}
        {list === undefined ? <p>{words.reading}</p> : null}
        {list?.length === 0 ? <p>{words.none}</p> : null}
        {list === undefined || list.length === 0 ? null : (
          <div
            className={styles['scroll']}
            // What scrolls must be reachable by keyboard.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
          >
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.time}</th>
                  <th scope="col" className={styles['size']}>
                    {words.columns.size}
                  </th>
                  <th scope="col">{words.columns.state}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {list.map((backup) => {
                  const when = changedWhen(backup.at, now);
                  const isLooked = backup.id === looked?.id;
                  return (
                    <tr key={backup.id}>
                      <td>{when}</td>
                      <td className={styles['size']}>{sized(backup.size)}</td>
                      <td className={backup.sound ? undefined : styles['damaged']}>
                        {backup.sound ? words.sound : words.damaged}
                      </td>
                      <td className={styles['last']}>
                        <Button
                          size="small"
                          disabled={!backup.sound}
                          aria-label={isLooked ? words.hideThat(when) : words.lookAt(when)}
                          aria-expanded={isLooked}
                          onClick={() => setLooked(isLooked ? undefined : backup)}
                        >
                          {isLooked ? words.hide : words.look}
                        </Button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        {looked === undefined ? null : (
          <BackupLook
            key={looked.id}
            id={id}
            backup={looked}
            when={changedWhen(looked.at, now)}
            onDone={onClose}
          />
        )}
        <div className={styles['actions']}>
          <Button onClick={() => void makeOne().then((made) => (made ? say(words.made) : undefined))}>
            {words.now}
          </Button>
          <span className={styles['hint']}>{words.local}</span>
        </div>
        <BackupFolder />
      </div>
    </Sheet>
  );
}
