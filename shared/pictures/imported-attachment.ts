import type { Attachment } from '#shared/workshop/schema/room.ts';

/** A photo or small file made ready for the workshop: what its entry in the document says, and its bytes. */
export type ImportedAttachment = Readonly<
  Pick<Attachment, 'name' | 'mediaType' | 'sha256' | 'width' | 'height'>
> & { readonly bytes: Uint8Array<ArrayBuffer> };
