import type { WindowFacts } from '#shared/diagnostics/diagnostics-text.ts';
import type { Library } from '../library/library.ts';
import type { LibraryRow, Shelf } from '../persistence/database.ts';

/** What the window can count; of each workshop its shelf and the number of its changes, and no more. */
export async function windowFacts(library: Pick<Library, 'watch'>, scope: Window): Promise<WindowFacts> {
  const rows = await rowsOf(library);
  const on = (shelf: Shelf): number => rows.filter((row) => row.shelf === shelf).length;
  const changes = rows.map(({ seq }) => seq);
  const { usage } = await scope.navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return {
    current: on('current'),
    archived: on('archived'),
    trashed: on('trashed'),
    aside: on('aside'),
    changes: changes.reduce((sum, count) => sum + count, 0),
    mostChanges: Math.max(0, ...changes),
    usedBytes: usage ?? null,
    screen: {
      width: scope.screen.width,
      height: scope.screen.height,
      scale: Math.round(scope.devicePixelRatio * 100) / 100,
    },
    language: scope.navigator.language.slice(0, 20),
  };
}

/** As they are now; none where the list cannot be read, which is what is to be looked into. */
function rowsOf(library: Pick<Library, 'watch'>): Promise<readonly LibraryRow[]> {
  return new Promise((resolve) => {
    const stop = library.watch(
      (rows) => {
        resolve(rows);
        queueMicrotask(() => stop());
      },
      () => resolve([]),
    );
  });
}
