import { describe, expect, it } from 'vitest';
import { atomicWrite } from '#electron/services/atomic-write.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { scanJournal } from '#shared/journal/scan-journal.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { diskWithCache } from '#test/helpers/disk-with-cache.ts';
import { faultyFileSystem } from '#test/helpers/faulty-file-system.ts';

const path = '/docs/Workshop.nextproof';
const platform = 'linux';
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a power cut', () => {
  it('between any two steps of saving leaves the old or the new file, whole', async () => {
    let sawNew = false;
    for (let step = 0; step < 14; step += 1) {
      const disk = diskWithCache({ [path]: 'old' });
      const fs = faultyFileSystem(disk, (call) => (call === step ? { kind: 'killed' } : undefined));
      const saved = await atomicWrite({ fs, platform, path, bytes: new TextEncoder().encode('new') }).then(
        () => true,
        () => false,
      );
      const there = text(disk.afterPowerCut().get(path));
      expect(['old', 'new']).toContain(there);
      expect(['old', 'new']).toContain(text(disk.afterPowerCutWithNames().get(path)));
      if (saved) expect(there).toBe('new');
      sawNew ||= there === 'new';
    }
    expect(sawNew).toBe(true);
  });

  it('between any two steps of journalling loses no acknowledged record', async () => {
    const id = workshopId.parse('w');
    for (let step = 0; step < 60; step += 1) {
      const disk = diskWithCache({});
      const fs = faultyFileSystem(disk, (call) => (call === step ? { kind: 'killed' } : undefined));
      const journals = createJournalFiles({ fs, platform, folder: '/journals' });
      const acknowledged: string[] = [];
      for (let n = 0; n < 4; n += 1) {
        const record = `{"n":${n}}`;
        const answer = await journals.append(id, [record]).catch(() => undefined);
        if (answer?.kind === 'ok') acknowledged.push(record);
        if (n === 1) await journals.replace(id, acknowledged).catch(() => undefined);
      }
      const [journal] = [...disk.afterPowerCut()].filter(([name]) => name.endsWith('.journal'));
      const scanned = scanJournal(journal?.[1] ?? new Uint8Array());
      const records = scanned.kind === 'read' ? scanned.records : [];
      expect(records.slice(0, acknowledged.length)).toEqual(acknowledged);
    }
  });
});
