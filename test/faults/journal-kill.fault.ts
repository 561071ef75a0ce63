import { sweepTemps } from '#electron/services/atomic-write.ts';
import { nodeFileSystem } from '#electron/services/file-system.ts';
import { createJournalFiles } from '#electron/services/journal-files.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import type { Fault } from './fault.ts';
import { killWhileRunning } from './support/kill-while-running.ts';
import { seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const program = new URL('./support/append-until-killed.ts', import.meta.url);
const id = workshopId.parse('kill-test');

async function recordsIn(
  folder: string,
): Promise<{ readonly there: ReadonlySet<number>; readonly damaged: number }> {
  // What the app does at its start.
  await sweepTemps(nodeFileSystem, folder, new Date(Date.now() + 1_000));
  const journals = createJournalFiles({ fs: nodeFileSystem, platform: process.platform, folder });
  const opened = await journals.open(id);
  await journals.close();
  if (opened.kind === 'failed') return { there: new Set(), damaged: 1 };
  const there = new Set(opened.value.records.map((record): number => JSON.parse(record).n));
  return { there, damaged: opened.value.damaged };
}

/** The program that keeps the journal is killed while it appends and compacts: nothing acknowledged may be gone. */
export const fault: Fault = async (rounds) =>
  await inTemporaryFolder(async (folder) => {
    const random = seedFor(rounds);
    const kills = rounds === 'full' ? 200 : 4;
    const acknowledged = new Set<number>();
    const lost: string[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      // A round number, so that each run begins with a compaction and comes to more of them.
      const first = Math.ceil((Math.max(0, ...acknowledged) + 1) / 200) * 200;
      // Any moment will do: what must hold, holds at each.
      const said = await killWhileRunning(program, [folder, String(first)], random.next() * 120);
      for (const n of said) acknowledged.add(n);
      const { there, damaged } = await recordsIn(folder);
      const missing = [...acknowledged].filter((n) => !there.has(n));
      const at = `kill ${kill}, seed ${random.seed}`;
      if (missing.length > 0) lost.push(`${at}: ${missing.length} acknowledged records gone`);
      if (damaged > 0) lost.push(`${at}: ${damaged} damaged stretches`);
    }
    if (acknowledged.size < kills * 4) lost.push('hardly anything was written, so nothing was tried');
    const what = `journal program killed while it writes (${acknowledged.size} acknowledged)`;
    return [{ what, tried: kills, lost }];
  });
