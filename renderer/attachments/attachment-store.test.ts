import { describe, expect, it } from 'vitest';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { sha256 } from '../host/sha256.ts';
import { attachmentStore } from './attachment-store.ts';

const id = workshopId.parse('w1');
const photo = new TextEncoder().encode('a photo');
const sum = await sha256(photo);
const bytes = new Map([[sum, photo]]);

/** Two places that can be emptied or refuse, as a disk does. */
function places(hasJournal = true) {
  const host = new Map<string, Uint8Array>();
  const table = new Map<string, Uint8Array<ArrayBuffer>>();
  let isFull = false;
  const store = attachmentStore({
    hasJournal,
    host: {
      attachmentWrite: async ({
        workshopId: of,
        sha256: key,
        bytes: content,
      }): Promise<Result<undefined>> => {
        if (isFull) return failed(hostProblems.diskFull('the photo or file'));
        host.set(`${of}/${key}`, content);
        return ok(undefined);
      },
      attachmentRead: async ({ workshopId: of, sha256: key }) => {
        const content = host.get(`${of}/${key}`);
        return ok(content === undefined ? { kind: 'missing' } : { kind: 'found', bytes: content });
      },
    },
    table: {
      put: async (of, all) => {
        if (isFull) throw new Error('full');
        for (const [key, content] of all) table.set(`${of}/${key}`, content);
      },
      get: async (of, key) => table.get(`${of}/${key}`),
    },
  });
  return {
    store,
    host,
    table,
    fill: () => {
      isFull = true;
    },
  };
}

describe('the bytes of attachments', () => {
  it('are in both places, and come back from the host when the working copy is lost', async () => {
    const { store, host, table } = places();
    await store.keep(id, bytes);
    expect([host.size, table.size]).toEqual([1, 1]);
    table.clear();
    expect(await store.read(id, sum)).toEqual(photo);
    expect(table.size).toBe(1);
  });

  it('that were damaged in the working copy are not shown', async () => {
    const { store, host, table } = places();
    await store.keep(id, bytes);
    table.set(`w1/${sum}`, new TextEncoder().encode('a phot0'));
    expect(await store.read(id, sum)).toEqual(photo);
    table.set(`w1/${sum}`, new TextEncoder().encode('a phot0'));
    host.clear();
    expect(await store.read(id, sum)).toBeUndefined();
  });

  it('are only called kept when the host has them, or the working copy where there is no other place', async () => {
    for (const hasJournal of [true, false]) {
      const { store, fill } = places(hasJournal);
      fill();
      expect((await store.keep(id, bytes)).kind).toBe('failed');
    }
    const { store, table } = places(false);
    expect((await store.keep(id, bytes)).kind).toBe('ok');
    expect(table.size).toBe(1);
  });

  it('go along to a copy, each once, without those that are gone', async () => {
    const { store, host } = places();
    await store.keep(id, bytes);
    const entry = { name: 'x', mediaType: 'image/png', bytes: 7 } as const;
    const workshop = workshopSchema.parse({
      id: 'w1',
      attachments: {
        a: { ...entry, sha256: sum },
        b: { ...entry, sha256: sum },
        c: { ...entry, sha256: 'f'.repeat(64) },
      },
    });
    expect([...(await store.readAll(workshop)).keys()]).toEqual([sum]);
    await store.copy(workshop, workshopId.parse('w2'));
    expect([...host.keys()]).toEqual([`w1/${sum}`, `w2/${sum}`]);
  });
});
