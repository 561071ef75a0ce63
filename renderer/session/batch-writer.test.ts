import { describe, expect, it } from 'vitest';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { BatchWriter, type WriterState } from './batch-writer.ts';

const problem = (code: string): Problem => ({ code, what: code, work: '', next: '' });

/** A disk that takes a write only when told to. */
function slowDisk() {
  const batches: (readonly number[])[] = [];
  const states: WriterState['kind'][] = [];
  const settle: ((result: Result<unknown>) => void)[] = [];
  const writer = new BatchWriter<number>({
    write: (items) => {
      batches.push(items);
      return new Promise((resolve) => settle.push(resolve));
    },
    problemOf: () => problem('thrown'),
    tooSlow: problem('slow'),
    onState: ({ kind }) => states.push(kind),
    limit: 20,
    retryAfter: 100_000,
  });
  const answer = async (result: Result<unknown> = ok(undefined)): Promise<void> => {
    settle.shift()?.(result);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { writer, batches, states, answer };
}

describe('writing in batches', () => {
  it('groups what came while a write was under way', async () => {
    const { writer, batches, answer, states } = slowDisk();
    for (const item of [1, 2, 3]) writer.add([item]);
    await answer();
    await answer();
    expect(batches).toEqual([[1], [2, 3]]);
    expect(states).toEqual(['writing', 'idle']);
  });

  it('says failed, keeps what failed first in line and writes it when tried again', async () => {
    const { writer, batches, answer, states } = slowDisk();
    writer.add([1]);
    await answer(failed(problem('full')));
    expect(writer.state).toEqual({ kind: 'failed', problem: problem('full') });
    writer.add([2]);
    await answer();
    expect(batches).toEqual([[1], [1, 2]]);
    expect(states).toEqual(['writing', 'failed', 'writing', 'idle']);
  });

  it('gives up waiting for a disk that never answers', async () => {
    const { writer } = slowDisk();
    writer.add([1]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(writer.state).toEqual({ kind: 'failed', problem: problem('slow') });
  });

  it('tells when all is written', async () => {
    const { writer, answer } = slowDisk();
    writer.add([1]);
    const drained = writer.drained(1_000);
    await answer();
    await drained;
    expect(writer.state.kind).toBe('idle');
  });
});
