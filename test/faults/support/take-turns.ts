import type { FileSystem, OpenFile } from '#electron/services/file-system.ts';
import type { Seeded } from './seeded-random.ts';

/**
 * Runs several workers at once on one file system and decides before each of their calls whose turn it is, so that a
 * seed stands for one way in which they can get into each other's way.
 */
export async function takeTurns(
  random: Seeded,
  fs: FileSystem,
  workers: readonly ((fs: FileSystem) => Promise<void>)[],
): Promise<void> {
  const waiting = new Map<number, () => void>();
  let running = workers.length;

  function next(): void {
    if (waiting.size === 0 || waiting.size < running) return;
    const [worker, go] = [...waiting][random.below(waiting.size)] ?? [];
    if (worker === undefined || go === undefined) return;
    waiting.delete(worker);
    go();
  }

  async function work(worker: number): Promise<void> {
    const turn = () =>
      new Promise<void>((go) => {
        waiting.set(worker, go);
        next();
      });
    try {
      await workers[worker]?.(inTurn(fs, turn));
    } finally {
      running -= 1;
      next();
    }
  }

  await Promise.all(workers.map((_, worker) => work(worker)));
}

function inTurn(fs: FileSystem, turn: () => Promise<void>): FileSystem {
  const after =
    <Given extends readonly unknown[], T>(call: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      await turn();
      return call(...given);
    };
  return {
    open: after(async (path, flags, mode) => calledInTurn(await fs.open(path, flags, mode), after)),
    readFile: after(fs.readFile),
    rename: after(fs.rename),
    remove: after(fs.remove),
    list: after(fs.list),
    makeFolder: after(fs.makeFolder),
    size: after(fs.size),
    changed: after(fs.changed),
  };
}

type After = <Given extends readonly unknown[], T>(
  call: (...given: Given) => Promise<T>,
) => (...given: Given) => Promise<T>;

function calledInTurn(file: OpenFile, after: After): OpenFile {
  const calls = {
    writeFile: after((bytes: Uint8Array) => file.writeFile(bytes)),
    sync: after(() => file.sync()),
    stat: after(() => file.stat()),
    close: after(() => file.close()),
  };
  // The calls a save makes, with the arguments it makes them with.
  return calls as unknown as OpenFile;
}
