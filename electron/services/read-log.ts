import { join } from 'node:path';
import { type HostFacts, logLine } from '#shared/host/support-methods.ts';
import { type FileSystem, whenThere } from './file-system.ts';

const NEWEST = 200;

/** The newest lines of the log that are of the app's own making; whatever else got into the file is only counted. */
export async function readLog(
  fs: FileSystem,
  folder: string,
): Promise<Pick<HostFacts, 'log' | 'strangeLines'>> {
  const parts = await Promise.all(
    ['nextproof.log.1', 'nextproof.log'].map((name) => whenThere(fs.readFile(join(folder, name)))),
  );
  const texts = parts.flatMap((bytes) => (bytes === null ? [] : new TextDecoder().decode(bytes).split('\n')));
  const newest = texts.filter((text) => text !== '').slice(-NEWEST);
  const log = newest.flatMap((text) => parseLine(text) ?? []);
  return { log, strangeLines: newest.length - log.length };
}

function parseLine(text: string): HostFacts['log'][number] | undefined {
  try {
    return logLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
