import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';
import type { Measured } from './support/read-measured.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';
import { WORST_FILES, type WorstFile } from './support/worst-files.ts';

const program = fileURLToPath(new URL('./support/read-measured.ts', import.meta.url));
/** What reading any file may take on top of the file itself. */
const MEMORY_MB = 150;
/** Of processor time; on one processor and an idle machine this is what a person waits. */
const LIMIT_MS = 4_000;
const PATIENCE_MS = 60_000;

/** Files made to be expensive: each is refused in a sentence, soon, with little memory, and nothing is written. */
export const fault: Fault = async (rounds) => {
  const files = rounds === 'full' ? WORST_FILES : WORST_FILES.filter((_, index) => index % 7 === 0);
  const lost: string[] = [];
  let most = 0;
  let slowest = 0;
  for (const file of files) {
    const { wrong, measured } = await inTemporaryFolder((folder) => readIn(folder, file));
    most = Math.max(most, measured?.grownMb ?? 0);
    slowest = Math.max(slowest, measured?.ms ?? 0);
    lost.push(...wrong.map((each) => `${file.name}: ${each}`));
  }
  const figures = `at most ${Math.ceil(most)} of ${MEMORY_MB} MB, ${Math.ceil(slowest)} of ${LIMIT_MS} ms`;
  return [{ what: `file made to be expensive (${figures})`, tried: files.length, lost }];
};

async function readIn(folder: string, file: WorstFile) {
  const path = join(folder, 'file.nextproof');
  writeFileSync(path, file.bytes());
  const measured = await measure(path);
  if (measured === undefined) return { wrong: ['the reader died or never came back'], measured };
  const { answer, ms, grownMb, prototypeIsClean } = measured;
  const wrong: string[] = [];
  if ((answer === 'opened') !== (file.opens ?? false)) wrong.push(answer);
  if (answer === 'not three parts') wrong.push('the problem lacks one of its three sentences');
  if (ms > LIMIT_MS) wrong.push(`took ${Math.round(ms)} ms`);
  if (grownMb > MEMORY_MB) wrong.push(`took ${Math.round(grownMb)} MB`);
  if (!prototypeIsClean) wrong.push('reached the prototype of all objects');
  if (readdirSync(folder).length !== 1) wrong.push('something was written');
  return { wrong, measured };
}

async function measure(path: string): Promise<Measured | undefined> {
  const child = fork(program, [path], { execArgv: [], stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
  const limit = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  try {
    return await new Promise<Measured | undefined>((resolve) => {
      child.once('message', (measured: Measured) => resolve(measured));
      child.once('exit', () => resolve(undefined));
    });
  } finally {
    clearTimeout(limit);
    child.kill('SIGKILL');
  }
}
