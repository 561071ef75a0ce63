import { mkdir, readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openServices } from '#electron/open-services.ts';
import type { Fault } from './fault.ts';
import { killWhileRunning } from './support/kill-while-running.ts';
import { numberOfLargeFile } from './support/large-file.ts';
import { seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const program = new URL('./support/save-until-killed.ts', import.meta.url);

/** The app is killed while it saves a file of 4 MB: the file is one of the saved ones, whole, and no scraps stay. */
export const fault: Fault = async (rounds) =>
  await inTemporaryFolder(async (folder) => {
    const random = seedFor(rounds);
    const kills = rounds === 'full' ? 200 : 4;
    const documents = join(folder, 'documents');
    await mkdir(documents);
    const path = join(documents, 'Workshop.nextproof');
    const never = 'never loaded';
    const start = () =>
      openServices({ folder: join(folder, 'app'), reportWorker: never, roomWorker: never, phonePage: never });
    const first = await start();
    await first.handles.remember(path, new Date());
    await first.close();

    const lost: string[] = [];
    let last = 0;
    let leavings = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const said = await killWhileRunning(program, [path, String(last + 1)], random.next() * 60);
      last = Math.max(last, ...said);
      const at = `kill ${kill}, seed ${random.seed}`;
      const there = numberOfLargeFile(await readFile(path));
      if (there === undefined) lost.push(`${at}: the file is cut or mixed`);
      else if (there < last) lost.push(`${at}: version ${there} where ${last} was acknowledged`);
      last = Math.max(last, there ?? 0);
      leavings += (await readdir(documents)).length - 1;
      await letTimePass(documents);
      await (await start()).close();
      if (!(await isAlone(documents))) lost.push(`${at}: temporary files stay`);
    }
    const what = `app killed while it saves a file of 4 MB (${leavings} leavings swept)`;
    return [{ what, tried: kills, lost }];
  });

/** Nobody waits for the sweep beside the user's files: the app is open before it is done. */
async function isAlone(folder: string): Promise<boolean> {
  for (let waited = 0; waited < 2_000; waited += 20) {
    if ((await readdir(folder)).length === 1) return true;
    await wait(20);
  }
  return false;
}

/** Only what has lain there for a while is swept: another instance may be saving right now. */
async function letTimePass(folder: string): Promise<void> {
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const name of await readdir(folder)) await utimes(join(folder, name), anHourAgo, anHourAgo);
}
