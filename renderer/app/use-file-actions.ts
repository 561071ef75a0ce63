import { useMemo } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Problem } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { withoutSecretBallots } from '#shared/workshop/log/anonymous-votes.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { useSay } from '../ui/Toasts.tsx';

export type FileActions = {
  readonly save: () => void;
  /** Whether the file now has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly saveAs: () => void;
};

const words = shellStrings.file;

/** Saving to the user's own file, for the open workshop. */
export function useFileActions(): FileActions {
  const { host, files } = useServices();
  const session = useSession();
  const say = useSay();

  return useMemo(() => {
    const failedWith = (problem: Problem): void => session.tell(problem);

    async function saveFile(saveAs: boolean): Promise<void> {
      const { workshop, seq, file } = session.getState();
      const handle = file.kind === 'file' ? file.handle : null;
      // A vote that is still secret stays on this computer until it is over: a file may be anywhere by then.
      const kept = withoutSecretBallots(workshop, session.log());
      const encoded = await files.encode(kept.workshop, kept.log);
      if (encoded.kind === 'failed') return failedWith(encoded.problem);
      const reply = await host.saveFile({
        handle,
        suggestedName: files.nameFor(workshop),
        bytes: encoded.value,
        expectedRevision: file.kind === 'file' ? file.revision : null,
        saveAs,
      });
      if (reply.kind === 'failed') failedWith(reply.problem);
      else await saved(reply.value, seq);
    }

    async function saved(reply: HostReply<'saveFile'>, seq: number): Promise<void> {
      switch (reply.kind) {
        case 'cancelled':
          return;
        case 'saved':
          await session.linkFile({
            kind: 'file',
            handle: reply.handle,
            name: reply.name,
            revision: reply.revision,
            seq,
          });
          return say(words.saved(reply.name));
        case 'downloaded':
          await session.linkFile({ kind: 'download', name: reply.name, at: new Date().toISOString(), seq });
          return say(words.downloaded(reply.name));
        case 'conflict': {
          const { handle, name, revision } = reply.copy;
          await session.linkFile({ kind: 'file', handle, name, revision, seq });
          return session.tell(filesScreen.conflict(reply.name, name));
        }
        default:
          return assertNever(reply);
      }
    }

    return {
      save: () => void saveFile(false),
      saveNow: async () => {
        await saveFile(false);
        const { file, seq } = session.getState();
        return file.kind === 'file' && file.seq >= seq;
      },
      saveAs: () => void saveFile(true),
    };
  }, [host, files, session, say]);
}
