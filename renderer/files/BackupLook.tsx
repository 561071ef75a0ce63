import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { compareStates } from '#shared/workshop/log/compare-states.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { goTo } from '../routes/use-route.ts';
import { useServices } from '../services/services.ts';
import { useSession, useWorkshop } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './files.module.css';
import type { Backup } from './use-backups.ts';

const words = filesScreen.backups;

type BackupLookProps = {
  readonly id: WorkshopId;
  readonly backup: Backup;
  readonly when: string;
  readonly onDone: () => void;
};

/** What a backup holds compared with the workshop now, and what can be made of it. */
export function BackupLook({ id, backup, when, onDone }: BackupLookProps) {
  const { host, files, library, attachments } = useServices();
  const session = useSession();
  const workshop = useWorkshop();
  const [opened, setOpened] = useState<OpenedWorkshop>();
  const [problem, setProblem] = useState<Problem>();
  const say = useSay();

  useEffect(() => {
    let isGone = false;
    void host.backupRead({ workshopId: id, id: backup.id }).then(async (read) => {
      const decoded = read.kind === 'ok' ? await files.decode(read.value.bytes) : read;
      const stored = decoded.kind === 'ok' ? await attachments.keep(id, decoded.value.attachments) : decoded;
      if (isGone) return;
      if (stored.kind === 'failed') setProblem(stored.problem);
      else if (decoded.kind === 'ok') setOpened(decoded.value);
    });
    return () => {
      isGone = true;
    };
  }, [host, files, attachments, id, backup.id]);

  const differences = useMemo(
    () => (opened === undefined ? undefined : compareStates(workshop, opened.workshop)),
    [workshop, opened],
  );

  function restore({ workshop: then, journal, point }: OpenedWorkshop) {
    const done = session.adopt({ workshop: then, journal, point, from: words.nameOf(when) });
    if (done.kind === 'failed') return setProblem(done.problem);
    say(words.restored(when));
    onDone();
  }

  async function openAsNew({ workshop: then, point }: OpenedWorkshop): Promise<void> {
    const title = words.titleOf(then.title, when);
    const kept = await library.addCopy({ ...then, title }, point);
    if (kept.kind === 'failed') return setProblem(kept.problem);
    onDone();
    goTo({ kind: 'workshop', id: kept.value, step: 'evidence' });
  }

  if (problem !== undefined) return <Notice message={problem} />;
  if (opened === undefined || differences === undefined) return <p role="status">{words.reading}</p>;
  const isSame = differences.length === 0;
  return (
    <section className={styles['stack']} aria-label={words.lookAt(when)}>
      <div>
        <p>{isSame ? words.same : words.differs(differences.length)}</p>
        {isSame ? null : (
          <DifferenceList label={words.differs(differences.length)} differences={differences} />
        )}
      </div>
      <div className={styles['actions']}>
        <Button look="primary" disabled={isSame} onClick={() => restore(opened)}>
          {words.restore}
        </Button>
        <Button onClick={() => void openAsNew(opened)}>{words.asNew}</Button>
      </div>
    </section>
  );
}
