/** The bytes of an attachment, by the checksum the report names it with. */
export type PictureBytes = { readonly sha256: string; readonly bytes: Uint8Array };
