import { join } from 'node:path';
import { nodeFileSystem as fs } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { saveWorkshopFile } from '#electron/services/workshop-files.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

/**
 * Started as a process of its own: keeps a journal and saves a file, both numbered. It says each record that was
 * acknowledged by its number, and each file by the same number below zero.
 */
const [, , folder = '', first = '1'] = process.argv;
const id = workshopId.parse('power-test');
const { platform } = process;
const journals = createJournalFiles({ fs, platform, folder: join(folder, 'journals') });
const path = join(folder, 'Workshop.nextproof');

async function appendOne(n: number): Promise<void> {
  const answer = await journals.append(id, [JSON.stringify({ n, text: 'x'.repeat(n % 400) })]);
  if (answer.kind === 'failed') throw new Error(answer.problem.code);
  process.send?.(n);
}

for (let n = Number(first); ; n += 4) {
  await Promise.all([n, n + 1, n + 2, n + 3].map(appendOne));
  if ((n - Number(first)) % 20 === 0) {
    const bytes = new Uint8Array(new Uint32Array(20_000).fill(n).buffer);
    const saved = await saveWorkshopFile({ fs, platform }, { path, bytes, expectedRevision: null });
    if (saved.kind === 'failed') throw new Error(saved.problem.code);
    process.send?.(-n);
  }
  if ((n - Number(first)) % 200 === 0) {
    const opened = await journals.open(id);
    if (opened.kind === 'ok') await journals.replace(id, opened.value.records);
  }
}
