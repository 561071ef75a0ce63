import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { BESIDE, findDataPlace } from './data-place.ts';

describe('where the data lies', () => {
  it('is the usual place unless a folder of its name stands beside the app', async () => {
    const stick = temporaryFolder();
    const path = join(stick, 'nextproof');
    expect(findDataPlace({ env: {}, path, platform: 'linux' })).toEqual({ kind: 'usual' });
    await mkdir(join(stick, BESIDE));
    const beside = { kind: 'beside', folder: join(stick, BESIDE) };
    expect(findDataPlace({ env: {}, path, platform: 'linux' })).toEqual(beside);
    expect(await readdir(join(stick, BESIDE))).toEqual([]);
  });

  it('is beside the AppImage and beside the bundle of macOS, not inside them', async () => {
    const stick = temporaryFolder();
    await mkdir(join(stick, BESIDE));
    const beside = { kind: 'beside', folder: join(stick, BESIDE) };
    const appImage = {
      env: { APPIMAGE: join(stick, 'Nextproof.AppImage') },
      path: '/tmp/.mount_x/nextproof',
    };
    expect(findDataPlace({ ...appImage, platform: 'linux' })).toEqual(beside);
    const bundle = join(stick, 'Nextproof.app', 'Contents', 'MacOS', 'Nextproof');
    expect(findDataPlace({ env: {}, path: bundle, platform: 'darwin' })).toEqual(beside);
  });

  it('is made by the portable program of Windows, which runs from elsewhere', async () => {
    const stick = temporaryFolder();
    const env = { PORTABLE_EXECUTABLE_DIR: stick };
    const place = findDataPlace({ env, path: '/elsewhere/Nextproof.exe', platform: 'win32' });
    expect(place).toEqual({ kind: 'beside', folder: join(stick, BESIDE) });
    expect(await readdir(stick)).toEqual([BESIDE]);
  });

  it('is closed where nothing can be written, and nothing is left there', async () => {
    const stick = temporaryFolder();
    // A file in the folder's place: nobody can write into that, not even root.
    await writeFile(join(stick, BESIDE), 'x');
    const env = { PORTABLE_EXECUTABLE_DIR: stick };
    const place = findDataPlace({ env, path: '/elsewhere/Nextproof.exe', platform: 'win32' });
    expect(place).toEqual({ kind: 'closed', folder: join(stick, BESIDE) });
    expect(await readdir(stick)).toEqual([BESIDE]);
  });
});
