import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { type Fault, faultyFileSystem } from '#test/helpers/faulty-file-system.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { createAttachments } from './attachments.ts';
import { contentHash } from './content-hash.ts';
import { nodeFileSystem } from './file-system.ts';

const id = workshopId.parse('w1');
const photo = new TextEncoder().encode('a photo');
const sum = contentHash(photo);

function start(folder = temporaryFolder(), fs = nodeFileSystem) {
  return { folder, attachments: createAttachments({ fs, platform: process.platform, folder }) };
}

describe('attachments on the disk', () => {
  it('that were altered count as missing, and are mended by writing them again', async () => {
    const { folder, attachments } = start();
    await attachments.write(id, sum, photo);
    const [inner = ''] = readdirSync(folder);
    writeFileSync(join(folder, inner, sum), 'a phot0');
    expect(await attachments.read(id, sum)).toMatchObject({ value: { kind: 'missing' } });
    await attachments.write(id, sum, photo);
    expect(await attachments.read(id, sum)).toMatchObject({ value: { kind: 'found', bytes: photo } });
  });

  it('are there whole or not at all, whatever goes wrong while they are written', async () => {
    const faults: readonly Fault[] = [
      { kind: 'error', code: 'ENOSPC' },
      { kind: 'error', code: 'EIO' },
      { kind: 'killed' },
    ];
    for (const fault of faults) {
      for (let step = 0; step < 12; step += 1) {
        const folder = temporaryFolder();
        const fs = faultyFileSystem(nodeFileSystem, (call) => (call === step ? fault : undefined));
        const written = await start(folder, fs)
          .attachments.write(id, sum, photo)
          .catch(() => undefined);
        const read = await start(folder).attachments.read(id, sum);
        if (written?.kind === 'ok') expect(read).toMatchObject({ value: { bytes: photo } });
        else expect(read.kind).toBe('ok');
      }
    }
  });
});
