import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { sweepTemps } from './atomic-write.ts';
import { createFileLock } from './file-lock.ts';
import { nodeFileSystem as fs } from './file-system.ts';

const atOnce = async () => undefined;

function twoLocks() {
  const folder = temporaryFolder();
  const path = join(folder, 'Workshop.nextproof');
  return { folder, one: createFileLock(fs, path, atOnce), other: createFileLock(fs, path, atOnce) };
}

describe('the lock of a file', () => {
  it('is held by one and given to the next when it is let go', async () => {
    const { folder, one, other } = twoLocks();
    const order: string[] = [];
    await one.take();
    const next = createFileLock(fs, join(folder, 'Workshop.nextproof'), () => new Promise(setImmediate));
    const taken = next.take().then(() => order.push('next'));
    order.push('one');
    await one.release();
    await taken;
    expect(order).toEqual(['one', 'next']);
    await next.release();
    await other.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from an instance that was killed, and swept like its other leavings', async () => {
    const { folder, one, other } = twoLocks();
    await one.take();
    expect(await sweepTemps(fs, folder, new Date(0))).toBe(0);
    await other.take();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await sweepTemps(fs, folder, new Date(Date.now() + 1_000))).toBe(1);
  });

  it('lets nobody release what is not theirs', async () => {
    const { folder, one, other } = twoLocks();
    await one.take();
    await other.release();
    expect(readdirSync(folder)).toHaveLength(1);
    await one.release();
  });
});
