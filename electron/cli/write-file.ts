import { atomicWrite } from '#electron/services/atomic-write.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { type FileWords, wordsFor } from './words-for.ts';

const WRITING: FileWords = cliStrings.writing;

/** Writes a file so that the old or the new one is there, whole. */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  { disk }: CommandIo,
): Promise<Result<undefined, InputProblem>> {
  try {
    await atomicWrite({ ...disk, path, bytes });
    return ok(undefined);
  } catch (error) {
    return failed({ where: path, ...wordsFor(error, WRITING) });
  }
}
