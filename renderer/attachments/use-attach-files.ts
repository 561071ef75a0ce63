import { useEffect, useMemo, useRef, useState } from 'react';
import { type AttachTarget, targetKey } from '#shared/workshop/attach-target.ts';
import type { AttachmentId } from '#shared/workshop/schema/ids.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';
import type { Attaching, AttachJob, Refusal } from './attaching.ts';
import { bringFiles } from './bring-files.ts';

export type Opened = { readonly target: AttachTarget; readonly attachment: AttachmentId };

const noticeable = 400;

/** Adding files to what they show, taking them off, and which one is shown large. */
export function useAttachFiles(): {
  readonly attaching: Omit<Attaching, 'dropOver'>;
  readonly opened: Opened | undefined;
  readonly close: () => void;
} {
  const { attachments, pictures } = useServices();
  const session = useSession();
  const say = useSay();
  const [jobs, setJobs] = useState<readonly AttachJob[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [opened, setOpened] = useState<Opened>();
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const stop of all.values()) stop.abort();
    };
  }, []);

  const actions = useMemo(() => {
    const newId = (): string => crypto.randomUUID();

    async function bring(target: AttachTarget, files: readonly File[]): Promise<void> {
      if (files.length === 0) return;
      const id = newId();
      const on = targetKey(target);
      const stop = new AbortController();
      running.current.set(id, stop);
      const change = (changes: Partial<AttachJob>): void =>
        setJobs((all) => all.map((job) => (job.id === id ? { ...job, ...changes } : job)));
      setJobs((all) => [...all, { id, on, name: '', isSlow: false }]);
      setRefusals((all) => all.filter((refusal) => refusal.on !== on));
      const slow = setTimeout(() => change({ isSlow: true }), noticeable);
      const { problems } = await bringFiles(files, {
        target,
        importFile: pictures.importFile,
        keep: (bytes) => attachments.keep(session.getState().workshop.id, bytes),
        dispatch: session.dispatch,
        newId,
        onFile: (name) => change({ name }),
        signal: stop.signal,
      });
      clearTimeout(slow);
      running.current.delete(id);
      setJobs((all) => all.filter((job) => job.id !== id));
      setRefusals((all) => [...all, ...problems.map((problem) => ({ id: newId(), on, problem }))]);
    }

    return {
      bring: (target: AttachTarget, files: readonly File[]): void => void bring(target, files),
      stop: (job: string): void => running.current.get(job)?.abort(),
      dismiss: (refusal: string): void => setRefusals((all) => all.filter(({ id }) => id !== refusal)),
      detach: (target: AttachTarget, attachment: AttachmentId): void => {
        const done = session.dispatch({ name: 'attachment.take-off', payload: { target, attachment } });
        say(done.kind === 'ok' ? done.value : `${done.problem.what} ${done.problem.next}`);
      },
      show: (target: AttachTarget, attachment: AttachmentId): void => setOpened({ target, attachment }),
    };
  }, [attachments, pictures, say, session]);

  const attaching = useMemo(() => ({ jobs, refusals, ...actions }), [actions, jobs, refusals]);
  return { attaching, opened, close: () => setOpened(undefined) };
}
