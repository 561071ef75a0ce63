import type { FileSystem, OpenFile } from '#electron/services/file-system.ts';

export type Fault =
  | { readonly kind: 'error'; readonly code: string }
  /** Half of the bytes are written and the system says all is well. */
  | { readonly kind: 'short-write' }
  /** The process ends before the call: this call and every later one has no effect. */
  | { readonly kind: 'killed' };

export class KilledError extends Error {}

export type FaultyFileSystem = FileSystem & {
  /** The calls made so far, by name. */
  readonly calls: readonly string[];
};

/** A real file system in which the given call, counted from 0, goes wrong. */
export function faultyFileSystem(
  real: FileSystem,
  faultAt: (call: number, name: string) => Fault | undefined,
): FaultyFileSystem {
  const calls: string[] = [];
  let isDead = false;

  async function step<T>(name: string, work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    if (isDead) throw new KilledError();
    const fault = faultAt(calls.length, name);
    calls.push(name);
    switch (fault?.kind) {
      case undefined:
        return await work();
      case 'error':
        throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
      case 'killed':
        isDead = true;
        await half?.();
        throw new KilledError();
      case 'short-write':
        if (!half) return await work();
        // Only calls that write have a half, and those answer nothing.
        return (await half()) as T;
    }
  }

  function wrap(file: OpenFile): OpenFile {
    const halfOf = (data: unknown) =>
      data instanceof Uint8Array ? data.subarray(0, Math.floor(data.length / 2)) : new Uint8Array();
    const wrapped: Record<keyof OpenFile, (...given: never[]) => Promise<unknown>> = {
      appendFile: (data: Uint8Array) =>
        step(
          'append',
          () => file.appendFile(data),
          () => file.appendFile(halfOf(data)),
        ),
      writeFile: (data: Uint8Array) =>
        step(
          'write',
          () => file.writeFile(data),
          () => file.writeFile(halfOf(data)),
        ),
      read: (...given: Parameters<typeof file.read>) => step('read', () => file.read(...given)),
      sync: () => step('sync', () => file.sync()),
      datasync: () => step('datasync', () => file.datasync()),
      stat: () => step('stat', () => file.stat()),
      truncate: (length: number) => step('truncate', () => file.truncate(length)),
      // A file is closed even by a close that fails, and by the end of its process.
      close: async () => {
        await file.close();
        if (!isDead) await step('close', async () => undefined);
      },
    };
    // Each member takes what the real one takes; the overloads of read cannot be spelled out here.
    return wrapped as unknown as OpenFile;
  }

  return {
    calls,
    open: (path, flags, mode) => step('open', async () => wrap(await real.open(path, flags, mode))),
    readFile: (path) => step('readFile', () => real.readFile(path)),
    rename: (from, to) => step('rename', () => real.rename(from, to)),
    remove: (path) => step('remove', () => real.remove(path)),
    list: (folder) => step('list', () => real.list(folder)),
    makeFolder: (folder) => step('makeFolder', () => real.makeFolder(folder)),
    size: (path) => step('size', () => real.size(path)),
    changed: (path) => step('changed', () => real.changed(path)),
  };
}
