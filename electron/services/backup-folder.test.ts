import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { openBackupFolder } from './backup-folder.ts';
import { nodeFileSystem } from './file-system.ts';

const id = workshopId.parse('w1');
const at = '2026-11-20T14:02:00.000Z';
const text = (value: string) => new TextEncoder().encode(value);
const open = (folder: string) => openBackupFolder({ fs: nodeFileSystem, platform: process.platform, folder });

describe('the second folder for backups', () => {
  it('gets copies in a folder of its own, also after a restart', async () => {
    const [folder, stick] = [temporaryFolder(), temporaryFolder()];
    await (await open(folder)).choose(stick, false);
    expect((await (await open(folder)).write(id, text('x'), at)).kind).toBe('ok');
    expect(readdirSync(stick)).toEqual(['Nextproof backups']);
    expect(await (await open(folder)).state()).toEqual({
      kind: 'chosen',
      place: stick,
      sealed: false,
      reachable: true,
    });
  });

  it('is not made anew where a stick was taken out', async () => {
    const [folder, stick] = [temporaryFolder(), join(temporaryFolder(), 'stick')];
    const copies = await open(folder);
    await copies.choose(stick, false);
    expect(await copies.state()).toMatchObject({ reachable: false });
    expect(await copies.write(id, text('x'), at)).toMatchObject({ problem: { code: 'backup-folder-away' } });
    expect(existsSync(stick)).toBe(false);
  });

  it('is forgotten on request, with what is there left there', async () => {
    const [folder, stick] = [temporaryFolder(), temporaryFolder()];
    const copies = await open(folder);
    await copies.choose(stick, false);
    await copies.write(id, text('x'), at);
    expect(await copies.clear()).toEqual({ kind: 'ok', value: { kind: 'none' } });
    expect(await (await open(folder)).state()).toEqual({ kind: 'none' });
    expect(readdirSync(stick)).toEqual(['Nextproof backups']);
  });
});
