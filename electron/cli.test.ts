import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, 'cli.ts');

type Run = { readonly code: number; readonly out: string; readonly err: string };

/** The program itself, in a process of its own. `stopReadingAfter`: whoever reads its output goes away early. */
async function run(
  argv: readonly string[],
  input = '',
  stopReadingAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...argv]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (out.length >= stopReadingAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out, err };
}

describe('the command line as a program', () => {
  it('hands a sample from one run to the next, with the same bytes each time', async () => {
    const sample = await run(['sample', 'gate-nine']);
    expect(sample).toMatchObject({ code: 0, err: '' });
    const [first, second] = await Promise.all([
      run(['assess', '-', '--json'], sample.out),
      run(['assess', '-', '--json'], sample.out),
    ]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ outcome: 'partial-rebuild', standing: 'settled' });
    expect(second).toStrictEqual(first);
  });

  it('ends with 1 for bad input and 2 for wrong usage, with nothing on standard output', async () => {
    const [bad, wrong] = await Promise.all([run(['assess', '-'], '{"claims": []}'), run(['assess'])]);
    expect(bad).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/Claims must be an object/) });
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/Usage: nextproof assess/) });
  });

  it('says nothing when whoever reads its output has seen enough', async () => {
    const { code, err } = await run(['schema'], '', 1);
    expect({ code, err }).toStrictEqual({ code: 0, err: '' });
  });

  it('knows its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
