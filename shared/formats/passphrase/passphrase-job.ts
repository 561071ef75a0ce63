import type { Result } from '#shared/base/result.ts';

/** What the page asks of the passphrase worker; it answers with a `Result` of bytes. */
export type PassphraseJob = {
  readonly kind: 'seal' | 'open';
  readonly bytes: Uint8Array;
  readonly passphrase: string;
};

export type PassphraseReply = Result<Uint8Array<ArrayBuffer>>;
