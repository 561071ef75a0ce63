import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import { sized } from '#shared/strings/numbers.ts';
import type { AttachmentId } from '#shared/workshop/schema/ids.ts';
import type { Attachment } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type ShownAttachment = {
  readonly id: AttachmentId;
  readonly sha256: string;
  readonly mediaType: Attachment['mediaType'];
  readonly sort: 'picture' | 'text' | 'document';
  readonly name: string;
  readonly caption: string;
  /** What it is called: its caption, or its file name. */
  readonly title: string;
  /** Kind, size and measures in one line. */
  readonly facts: string;
  /** Three letters or so in place of a thumbnail. */
  readonly badge: string;
};

/** What hangs on one thing, in the order it was added; an id without an entry is passed over. */
export function attachmentView(
  attachments: Workshop['attachments'],
  ids: readonly AttachmentId[],
): readonly ShownAttachment[] {
  return ids.flatMap((id) => {
    const one = attachments[id];
    return one === undefined ? [] : [shown(id, one)];
  });
}

function shown(id: AttachmentId, one: Attachment): ShownAttachment {
  const { name, caption, mediaType, bytes, sha256, width, height } = one;
  const badge = words.kinds[mediaType];
  const measures = width === null || height === null ? [] : [words.pixels(width, height)];
  return {
    id,
    sha256,
    mediaType,
    sort: mediaType.startsWith('image/') ? 'picture' : mediaType.startsWith('text/') ? 'text' : 'document',
    name,
    caption,
    title: caption === '' ? name : caption,
    facts: [badge, ...measures, sized(bytes)].join(' · '),
    badge,
  };
}
