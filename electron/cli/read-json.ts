import { failed, type Result } from '#shared/base/result.ts';
import { decodeText } from '#shared/formats/decode-text.ts';
import { parseJson } from '#shared/formats/parse-json.ts';
import { FILE_PROBLEMS } from '#shared/strings/files.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf, readBytes } from './read-bytes.ts';

/** What a JSON file holds, whatever it is. */
export async function readJson(file: string, io: CommandIo): Promise<Result<unknown, InputProblem>> {
  const bytes = await readBytes(file, io);
  if (bytes.kind === 'failed') return bytes;
  const where = nameOf(file);
  const text = decodeText(bytes.value);
  if (text === null) return failed({ where, ...FILE_PROBLEMS.notText });
  const json = parseJson(text);
  return json.kind === 'failed' ? failed({ where, ...json.problem }) : json;
}
