import { sameValue } from '#shared/base/same-value.ts';
import type { FileLink } from '../persistence/database.ts';
import type { Session } from '../session/session-state.ts';
import { linkTo, type ReadFile } from './take-file.ts';

/**
 * After a file was taken into the open workshop: if it is the workshop's own file, or becomes it, what was read is what
 * the next save may replace. It is up to date only if it says exactly what the workshop says now.
 */
export async function linkAfter(session: Session, file: ReadFile, mayBecomeOwn: boolean): Promise<void> {
  const { workshop, seq, file: before } = session.getState();
  const isOwn = before.kind === 'file' && before.handle === file.given.handle;
  if (!isOwn && !(mayBecomeOwn && before.kind !== 'file')) return;
  const isSame = sameValue(workshop, file.opened.workshop);
  const link: FileLink = linkTo(file, isSame ? seq : seq - 1);
  if (link.kind === 'file') await session.linkFile(link);
}
