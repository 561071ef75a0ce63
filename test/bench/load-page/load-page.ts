import { trustOwnScripts } from '#renderer/app/trust-own-scripts.ts';
import { openBrowserHost } from '#renderer/host/browser-host.ts';
import { workshopKeeper } from '#renderer/library/keep-workshop.ts';
import { openWorkingCopy } from '#renderer/persistence/database.ts';
import { WorkshopTable } from '#renderer/persistence/workshop-table.ts';
import { placesOf } from '#shared/library/places.ts';
import { wordsIn } from '#shared/library/search-terms.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { seeded } from '#test/faults/support/seeded-random.ts';
import { workshopOf300Items } from './many-items.ts';

/** The page that fills a browser with workshops, through the same code as the app writes them with. */
trustOwnScripts(window);

/** The words of the samples, and as many again made of them, so that a large library has a large vocabulary. */
function vocabulary(): readonly string[] {
  const texts = SAMPLES.flatMap(({ workshop }) => Object.values(placesOf(workshopSchema.parse(workshop))));
  const words = [...new Set(texts.flatMap((text) => [...wordsIn(text.toLowerCase())]))];
  const compounds = words.map((word, at) => word + (words[(at * 7) % words.length] ?? ''));
  return [...words, ...compounds];
}

/** Milliseconds for reading a store, or a part of it, with nothing but the browser. */
async function bareRead(stores: readonly string[], range: readonly unknown[] | null): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('nextproof');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const started = performance.now();
  const transaction = database.transaction([...stores]);
  await Promise.all(
    stores.map(
      (name) =>
        new Promise((resolve, reject) => {
          const store = transaction.objectStore(name);
          const wish = store.getAll(range === null ? null : IDBKeyRange.bound(range[0], range[1]));
          wish.onsuccess = resolve;
          wish.onerror = () => reject(wish.error);
        }),
    ),
  );
  const took = performance.now() - started;
  database.close();
  return took;
}

async function fill(from: number, to: number): Promise<void> {
  const host = await openBrowserHost(window, '0.0.0');
  const table = new WorkshopTable((await openWorkingCopy(true, () => undefined)).database);
  const { next: random } = seeded(from + 1);
  const words = vocabulary();
  let clock = Date.parse('2026-01-01T09:00:00Z') + from * 60_000;
  const { keep, freshLog } = workshopKeeper({
    host,
    table,
    hasJournal: true,
    now: () => new Date(clock).toISOString(),
    newId: () => crypto.randomUUID(),
  });
  for (let number = from; number < to; number += 1) {
    clock += 60_000;
    const workshop = workshopOf300Items(number, `load-${number}`, words, random);
    const kept = await keep(workshop, freshLog(workshop, null));
    if (kept.kind === 'failed') throw new Error(kept.problem.what);
  }
}

const page = { fill, bareRead };
export type LoadPage = typeof page;
Object.assign(window, { loadPage: page });
