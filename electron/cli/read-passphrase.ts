import { failed, ok, type Result } from '#shared/base/result.ts';
import { decodeText } from '#shared/formats/decode-text.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { type CommandIo, type CommandResult, wrongUsage } from './command.ts';
import type { Arguments } from './read-arguments.ts';
import { readBytes } from './read-bytes.ts';

export const PASSPHRASE_FLAG = 'passphrase-stdin';

/** Nobody types more than this; a file sent here by mistake is not taken for a passphrase. */
const LONGEST = 1_024;

/**
 * The passphrase from standard input, where the command line asks for it: the first line, without its end. It never
 * stands in the arguments, where other users of the computer could read it.
 */
export async function readPassphrase(
  { flags, standardInput }: Arguments,
  io: CommandIo,
): Promise<Result<string | undefined, CommandResult>> {
  const words = cliStrings.passphrase;
  if (!flags.has(PASSPHRASE_FLAG)) return ok(undefined);
  if (standardInput) return failed(wrongUsage(words.inputTaken));
  const bytes = await readBytes('-', io);
  if (bytes.kind === 'failed') return failed({ kind: 'bad-input', problem: bytes.problem });
  const [line = ''] = (decodeText(bytes.value) ?? '').split(/\r?\n/);
  if (line === '' || line.length > LONGEST) {
    return failed({ kind: 'bad-input', problem: { where: cliStrings.standardInput, ...words.none } });
  }
  return ok(line);
}
