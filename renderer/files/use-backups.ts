import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';

export type Backup = HostReply<'backupList'>['backups'][number];

type Backups = {
  /** Undefined while they are being read. */
  readonly list: readonly Backup[] | undefined;
  readonly problem: Problem | undefined;
  /** Whether it was made, with its copy in the second folder if there is one. */
  readonly makeOne: () => Promise<boolean>;
};

/** The backups of a workshop, read again whenever one was made. */
export function useBackups(id: WorkshopId): Backups {
  const { host, backUp } = useServices();
  const session = useSession();
  const [list, setList] = useState<readonly Backup[]>();
  const [problem, setProblem] = useState<Problem>();

  const read = useCallback(async (): Promise<void> => {
    const found = await host.backupList({ workshopId: id });
    if (found.kind === 'ok') setList(found.value.backups);
    else {
      setList([]);
      setProblem(found.problem);
    }
  }, [host, id]);

  useEffect(() => void read(), [read]);

  const makeOne = useCallback(async (): Promise<boolean> => {
    const made = await backUp(session.getState().workshop, session.log());
    setProblem(made.kind === 'failed' ? made.problem : undefined);
    await read();
    return made.kind === 'ok';
  }, [backUp, session, read]);

  return { list, problem, makeOne };
}
