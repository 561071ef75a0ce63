import { useState } from 'react';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Problem, Result } from '#shared/base/result.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow } from '../persistence/database.ts';
import { changedWhen } from '../times/changed-when.ts';
import { useSay } from '../ui/Toasts.tsx';
import { inTime } from './compare-candidates.ts';
import type { Library } from './library.ts';
import { type ListedWorkshop, type ListShelf, listedWorkshop } from './library-view.ts';
import type { RowAction } from './row-actions.ts';

/** What lies over the list: one question at a time. */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tags' | 'compare' | 'erase'; readonly workshop: ListedWorkshop };

type RowActionsParts = {
  readonly library: Library;
  readonly rows: readonly LibraryRow[];
  readonly shelf: ListShelf;
  readonly goTo: (id: WorkshopId) => void;
  readonly goToCompare: (old: WorkshopId, now: WorkshopId) => void;
  readonly tell: (problem: Problem) => void;
};

/** Everything the menu of a row and the keys on it do. */
export function useRowActions({ library, rows, shelf, goTo, goToCompare, tell }: RowActionsParts) {
  const [asking, setAsking] = useState<Asking>({ kind: 'nothing' });
  const say = useSay();
  const close = (): void => setAsking({ kind: 'nothing' });

  function settle<T>(result: Result<T>, then: (value: T) => void): void {
    if (result.kind === 'failed') tell(result.problem);
    else then(result.value);
  }

  async function move(workshop: ListedWorkshop, to: ListShelf, said: string): Promise<void> {
    await library.shelve(workshop.id, to);
    say(said, { label: words.undo, run: () => void library.shelve(workshop.id, shelf) });
  }

  function compare(a: WorkshopId, b: WorkshopId): void {
    const [first, second] = [a, b].map((id) => rows.find((row) => row.id === id));
    if (first === undefined || second === undefined) return;
    const { old, now } = inTime(first, second);
    goToCompare(old, now);
  }

  async function act(workshop: ListedWorkshop, action: RowAction): Promise<void> {
    const { id, title, previous } = workshop;
    switch (action) {
      case 'tags':
      case 'compare':
      case 'erase':
        return setAsking({ kind: action, workshop });
      case 'next':
        return settle(await library.startNext(id), goTo);
      case 'compare-last':
        return previous === null ? undefined : compare(previous, id);
      case 'duplicate':
        return settle(await library.duplicate(id, words.copyOf), () => say(words.duplicated(title)));
      case 'archive':
        return move(workshop, 'archived', words.archived(title));
      case 'trash':
        return move(workshop, 'trashed', words.trashed(title));
      case 'restore':
        return move(workshop, 'current', words.restored(title));
      default:
        return assertNever(action);
    }
  }

  return {
    asking,
    close,
    act: (workshop: ListedWorkshop, action: RowAction) => void act(workshop, action),
    askToErase: (row: LibraryRow) => setAsking({ kind: 'erase', workshop: listedWorkshop(row, new Date()) }),
    compare: (a: WorkshopId, b: WorkshopId) => {
      close();
      compare(a, b);
    },
    keepTags: async ({ id, title }: ListedWorkshop, tags: readonly string[]) => {
      close();
      settle(await library.setTags(id, tags), () => say(words.tagged(title)));
    },
    erase: async ({ id, title }: ListedWorkshop) => {
      close();
      settle(await library.erase(id), () => say(words.erased(title)));
    },
    restoreBackup: async (id: WorkshopId) => {
      settle(await library.restoreBackup(id), ({ title, at }) =>
        say(words.aside.restored(title, changedWhen(at, new Date()).toLowerCase())),
      );
    },
    exportRaw: async (id: WorkshopId) => {
      settle(await library.exportRaw(id), (reply) => {
        if (reply.kind !== 'cancelled') say(words.aside.exported(reply.name));
      });
    },
  };
}

export type RowActions = ReturnType<typeof useRowActions>;
