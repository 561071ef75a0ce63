import { failed, ok } from '#shared/base/result.ts';
import { openSealed } from '#shared/formats/passphrase/open-sealed.ts';
import type { PassphraseJob, PassphraseReply } from '#shared/formats/passphrase/passphrase-job.ts';
import { sealBundle } from '#shared/formats/passphrase/seal-bundle.ts';
import { passphraseProblems } from '#shared/strings/passphrase.ts';

self.addEventListener('message', async ({ data }: MessageEvent<PassphraseJob>) => {
  const reply = await replyTo(data);
  self.postMessage(reply, { transfer: reply.kind === 'ok' ? [reply.value.buffer] : [] });
});

async function replyTo({ kind, bytes, passphrase }: PassphraseJob): Promise<PassphraseReply> {
  try {
    const result =
      kind === 'seal' ? ok(await sealBundle(bytes, passphrase)) : await openSealed(bytes, passphrase);
    // A copy of its own size, because its memory is handed over to the page.
    return result.kind === 'ok' ? ok(result.value.slice()) : result;
  } catch {
    return failed(passphraseProblems.fault);
  }
}
