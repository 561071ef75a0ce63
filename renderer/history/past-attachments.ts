import { attachedTo, targetsIn } from '#shared/workshop/attach-target.ts';
import type { AttachmentId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { targetWords } from '#shared/workshop/words/target-words.ts';
import { attachmentView, type ShownAttachment } from '../attachments/attachment-view.ts';

/** A photo or file at one point of the history. */
export type PastAttachment = {
  readonly shown: ShownAttachment;
  /** What it showed. */
  readonly on: string;
  /** What the line itself did with it, or what has become of it since. */
  readonly mark: 'added' | 'removed' | 'removed-since' | 'none';
};

const FIRST: readonly PastAttachment['mark'][] = ['added', 'removed', 'removed-since', 'none'];

/** The photos and files of a point: those its line added or took off first, then all others that were there. */
export function pastAttachments(
  before: Workshop | null,
  then: Workshop,
  now: Workshop,
): readonly PastAttachment[] {
  const [had, has, still] = [before === null ? undefined : hanging(before), hanging(then), hanging(now)];
  const there = [...has].flatMap(([id, on]) => {
    const mark = had?.has(id) === false ? 'added' : still.has(id) ? 'none' : 'removed-since';
    return attachmentView(then.attachments, [id]).map((shown) => ({ shown, on, mark }) as const);
  });
  const gone = [...(had ?? [])].flatMap(([id, on]) =>
    before === null || has.has(id)
      ? []
      : attachmentView(before.attachments, [id]).map((shown) => ({ shown, on, mark: 'removed' }) as const),
  );
  return [...there, ...gone].toSorted((a, b) => FIRST.indexOf(a.mark) - FIRST.indexOf(b.mark));
}

/** Each attachment with the things it hangs on. */
function hanging(workshop: Workshop): ReadonlyMap<AttachmentId, string> {
  const found = new Map<AttachmentId, string>();
  for (const target of targetsIn(workshop)) {
    const words = targetWords(workshop, target);
    for (const id of attachedTo(workshop, target)) {
      const known = found.get(id);
      found.set(id, known === undefined ? words : `${known}, ${words}`);
    }
  }
  return found;
}
