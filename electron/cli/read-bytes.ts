import { joinBytes } from '#shared/base/join-bytes.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { HOST_LIMITS } from '#shared/host/host-limits.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { type FileWords, type Words, wordsFor } from './words-for.ts';

const STANDARD_INPUT = '-';
const MEGABYTE = 1024 * 1024;
const READING: FileWords = cliStrings.reading;

/** How a file is called in sentences. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? cliStrings.standardInput : file;
}

/** Reads a file, or standard input for “-”, and never more than a workshop file may hold. */
export async function readBytes(file: string, io: CommandIo): Promise<Result<Uint8Array, InputProblem>> {
  try {
    const bytes = await readAll(file === STANDARD_INPUT ? io.standardInput() : chunksOf(file, io));
    if (bytes === null) return failed(problemOf(file, cliStrings.tooBig(HOST_LIMITS.fileBytes / MEGABYTE)));
    return ok(bytes);
  } catch (error) {
    return failed(problemOf(file, wordsFor(error, READING)));
  }
}

/** Read piece by piece, because some files (a pipe, a device) do not say how long they are. */
async function* chunksOf(path: string, { disk }: CommandIo): AsyncIterable<Uint8Array> {
  const file = await disk.fs.open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(MEGABYTE), 0, MEGABYTE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > HOST_LIMITS.fileBytes) return null;
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

function problemOf(file: string, words: Words): InputProblem {
  return { where: nameOf(file), ...words };
}
