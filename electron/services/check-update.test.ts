import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFile, copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { updateProblems } from '#shared/strings/about.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { checkUpdate } from './check-update.ts';
import { nodeFileSystem as fs } from './file-system.ts';

const NAME = 'Nextproof-1.4.0-linux-x64.AppImage';
const makers = generateKeyPairSync('ed25519');
const others = generateKeyPairSync('ed25519');
const keyOf = (pair: typeof makers): string =>
  pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

let folder = '';
let path = '';

async function publish(list: string, pair = makers): Promise<void> {
  await writeFile(join(folder, 'SHA256SUMS.txt'), list);
  await writeFile(
    join(folder, 'SHA256SUMS.txt.sig'),
    `${sign(null, Buffer.from(list), pair.privateKey).toString('base64')}\n`,
  );
}

async function check(at = path, version = '1.3.9', key: string | null = keyOf(makers)) {
  return checkUpdate({ fs, path: at, key, version });
}

beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder, NAME);
  const bytes = new TextEncoder().encode('an installer');
  await writeFile(path, bytes);
  await publish(`${'0'.repeat(64)}  Another.deb\n${await sha256(bytes)}  ${NAME}\n`);
});

describe('an installer', () => {
  it('in the makers’ signed list is genuine, and told newer from older', async () => {
    const genuine = { kind: 'genuine', name: NAME, version: '1.4.0' };
    expect(await check()).toMatchObject({ kind: 'ok', value: { ...genuine, relation: 'newer' } });
    expect(await check(path, '1.4.0')).toMatchObject({ value: { relation: 'same' } });
    expect(await check(path, '1.10.0')).toMatchObject({ value: { relation: 'older' } });
    expect(await check(path, 'dev')).toMatchObject({ value: { relation: 'unknown' } });
    expect((await readdir(folder)).length).toBe(3);
  });

  it('that differs by one byte is refused', async () => {
    await appendFile(path, '!');
    expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.changed(NAME) });
  });

  it('of another name is refused, also where its bytes are in the list', async () => {
    const renamed = join(folder, 'Nextproof-9.9.9-linux-x64.AppImage');
    await copyFile(path, renamed);
    expect(await check(renamed)).toMatchObject({ problem: { code: 'update-not-listed' } });
  });

  it('is refused with a list that others signed, that was changed, or that bears nonsense', async () => {
    const list = `${await sha256(new TextEncoder().encode('an installer'))}  ${NAME}\n`;
    await publish(list, others);
    expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.notSigned });
    await publish(list);
    await appendFile(join(folder, 'SHA256SUMS.txt'), '\n');
    expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.notSigned });
    for (const signature of ['', 'nonsense', 'AAAA'.repeat(30)]) {
      await writeFile(join(folder, 'SHA256SUMS.txt.sig'), signature);
      expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.notSigned });
    }
  });

  it('is refused without a list, without a signature, and by a copy without a key', async () => {
    expect(await check(path, '1.0.0', null)).toEqual({ kind: 'failed', problem: updateProblems.noKey });
    expect(await check(path, '1.0.0', 'c2hvcnQ=')).toMatchObject({ problem: updateProblems.notSigned });
    await rm(join(folder, 'SHA256SUMS.txt.sig'));
    expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.noList });
    await publish('');
    await rm(join(folder, 'SHA256SUMS.txt'));
    expect(await check()).toEqual({ kind: 'failed', problem: updateProblems.noList });
  });
});
