import { expect } from 'vitest';
import { runCli } from '#electron/cli/run-cli.ts';
import { nodeFileSystem } from '#electron/services/file-system.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command as the program does, with streams, clock and ids of its own. */
export async function cli(
  argv: readonly string[],
  input: string | Uint8Array = '',
  reportWorker: string | null = null,
): Promise<Ran> {
  let out = '';
  let err = '';
  let ids = 0;
  const code = await runCli(argv, {
    disk: { fs: nodeFileSystem, platform: process.platform },
    standardInput: () => oneChunk(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    styled: false,
    version: '1.2.3',
    now: () => '2026-11-20T14:02:00.000Z',
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    reportWorker,
    out: async (text) => {
      out += text;
    },
    err: async (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Bad input says what is wrong in the first line, what to do in the last, and never where in the code. */
export function expectRefused(ran: Ran, sentence: RegExp): void {
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(sentence);
  expect(ran.err).not.toMatch(/\n\s+at |node:|undefined|\[object/);
  expect(ran.err.trim().split('\n').length).toBeGreaterThanOrEqual(2);
}
