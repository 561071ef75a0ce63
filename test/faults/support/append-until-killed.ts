import { nodeFileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';

/** Started as a process of its own: appends numbered records as fast as they are acknowledged, saying each number. */
const [, , folder = '', first = '0'] = process.argv;
const id = workshopId.parse('kill-test');
const journals = createJournalFiles({ fs: nodeFileSystem, platform: process.platform, folder });

async function appendOne(n: number): Promise<void> {
  const answer = await journals.append(id, [JSON.stringify({ n, text: 'x'.repeat(n % 400) })]);
  if (answer.kind === 'failed') throw new Error(answer.problem.code);
  process.send?.(n);
}

for (let n = Number(first); ; n += 4) {
  // Several at a time, so that kills fall into grouped writes as well.
  await Promise.all([n, n + 1, n + 2, n + 3].map(appendOne));
  // Compaction is part of the load: now and then everything so far is written anew.
  if (n % 200 === 0) {
    const opened = await journals.open(id);
    if (opened.kind === 'ok') await journals.replace(id, opened.value.records);
  }
}
