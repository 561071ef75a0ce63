import type { OutcomeId } from '#shared/playbook/ids.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { LibraryRow, SHELVES } from '../persistence/database.ts';
import { changedWhen } from '../times/changed-when.ts';

export type ListShelf = (typeof SHELVES)[number];

export const SORTS = ['changed', 'title', 'client'] as const;
export type Sort = (typeof SORTS)[number];

export type ListWish = {
  readonly shelf: ListShelf;
  /** Undefined is any client; empty is those without one. */
  readonly client: string | undefined;
  readonly tag: string | undefined;
  readonly sort: Sort;
};

export type ListedWorkshop = {
  readonly id: WorkshopId;
  readonly title: string;
  readonly client: string;
  readonly tags: readonly string[];
  readonly summary: { readonly outcome: OutcomeId; readonly label: string; readonly standing: string } | null;
  readonly changed: string;
  readonly changedAt: string;
  readonly previous: WorkshopId | null;
};

export type LibraryView = {
  readonly workshops: readonly ListedWorkshop[];
  readonly rows: readonly LibraryRow[];
  readonly counts: Readonly<Record<ListShelf, number>>;
  /** Clients and tags of the shelf, to choose from. */
  readonly clients: readonly string[];
  readonly tags: readonly string[];
};

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** One shelf of the library in the order asked for; while searching, the best match first. */
export function libraryView(
  rows: readonly LibraryRow[],
  wish: ListWish,
  found: readonly string[] | undefined,
  now: Date,
): LibraryView {
  const { shelf, client, tag, sort } = wish;
  const matching = found === undefined ? rows : inOrderOf(rows, found);
  const counts = { current: 0, archived: 0, trashed: 0 };
  for (const row of matching) if (row.shelf !== 'aside') counts[row.shelf] += 1;
  const onShelf = rows.filter((row) => row.shelf === shelf);
  const kept = matching.filter(
    (row) =>
      row.shelf === shelf &&
      (client === undefined || row.client === client) &&
      (tag === undefined || row.tags.includes(tag)),
  );
  const sorted = found === undefined ? kept.toSorted(ORDERS[sort]) : kept;
  return {
    workshops: sorted.map((row) => listedWorkshop(row, now)),
    rows: sorted,
    counts,
    clients: choices(onShelf.map((row) => row.client)),
    tags: choices(onShelf.flatMap((row) => row.tags)).filter((name) => name !== ''),
  };
}

const lastChangedFirst = (a: LibraryRow, b: LibraryRow): number =>
  a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0;

/** What has no client comes last; what is alike goes by the latest change. */
const ORDERS: Readonly<Record<Sort, (a: LibraryRow, b: LibraryRow) => number>> = {
  changed: lastChangedFirst,
  title: (a, b) => collator.compare(a.title, b.title) || lastChangedFirst(a, b),
  client: (a, b) =>
    Number(a.client === '') - Number(b.client === '') ||
    collator.compare(a.client, b.client) ||
    lastChangedFirst(a, b),
};

function inOrderOf(rows: readonly LibraryRow[], found: readonly string[]): readonly LibraryRow[] {
  const byId = new Map<string, LibraryRow>(rows.map((row) => [row.id, row]));
  return found.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

function choices(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(collator.compare);
}

export function listedWorkshop(row: LibraryRow, now: Date): ListedWorkshop {
  const { id, client, tags, summary, changedAt, previous } = row;
  return {
    id,
    title: titleOf(row),
    client,
    tags,
    previous,
    changed: changedWhen(changedAt, now),
    changedAt,
    summary: summary === null ? null : summaryWords(summary),
  };
}

function summaryWords({ outcome, standing, decided }: NonNullable<LibraryRow['summary']>) {
  return {
    outcome,
    label: words.outcomes[outcome],
    standing: decided ? words.decided : words.standing[standing],
  };
}

export function titleOf({ title }: { readonly title: string }): string {
  return title === '' ? words.untitled : title;
}
