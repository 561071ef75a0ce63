import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { isSealed } from '#shared/formats/passphrase/is-sealed.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf, readBytes } from './read-bytes.ts';

/** A workshop from a `.nextproof` file or from JSON. Whatever it leaves out is unknown. */
export async function readWorkshop(
  file: string,
  io: CommandIo,
  passphrase?: string,
): Promise<Result<OpenedWorkshop, InputProblem>> {
  const bytes = await readBytes(file, io);
  if (bytes.kind === 'failed') return bytes;
  const plain = await withoutSeal(bytes.value, passphrase);
  const opened = plain.kind === 'failed' ? plain : await readWorkshopFile(plain.value, sha256);
  if (opened.kind === 'ok') return ok(opened.value);
  const { code, what, next } = opened.problem;
  const advice = code === 'file-encrypted' ? cliStrings.passphrase.needed : next;
  return failed({ where: nameOf(file), what, next: advice });
}

/** One passphrase serves all files of a command that have one; the others are read as they are. */
async function withoutSeal(bytes: Uint8Array, passphrase: string | undefined): Promise<Result<Uint8Array>> {
  if (passphrase === undefined || !isSealed(bytes)) return ok(bytes);
  const { openSealed } = await import('#shared/formats/passphrase/open-sealed.ts');
  return await openSealed(bytes, passphrase);
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}
