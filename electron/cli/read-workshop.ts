import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf, readBytes } from './read-bytes.ts';

/** A workshop from a `.nextproof` file or from JSON. Whatever it leaves out is unknown. */
export async function readWorkshop(
  file: string,
  io: CommandIo,
): Promise<Result<OpenedWorkshop, InputProblem>> {
  const bytes = await readBytes(file, io);
  if (bytes.kind === 'failed') return bytes;
  const opened = await readWorkshopFile(bytes.value, sha256);
  if (opened.kind === 'ok') return ok(opened.value);
  const { what, next } = opened.problem;
  return failed({ where: nameOf(file), what, next });
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}
