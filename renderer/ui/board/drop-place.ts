import type { Place } from './in-columns.ts';
import type { Point } from './use-pointer.ts';

/** The column under the pointer, if it is one of these. */
export function columnAt({ x, y }: Point, columns: readonly string[]): string | undefined {
  return document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-column]')?.dataset['column'])
    .find((column) => column !== undefined && columns.includes(column));
}

/**
 * Behind which thing of a column the pointer stands. Asks the page what is under it, which costs the same however long the column is;
 * measuring every thing would not.
 */
export function dropPlaceAt(point: Point, column: string, carried: string): Pick<Place, 'after'> | undefined {
  const under = document
    .elementsFromPoint(point.x, point.y)
    .map((element) => element.closest<HTMLElement>('[data-thing], [data-column]'));
  const thing = under.find((element) => element?.dataset['thing'] !== undefined);
  if (thing !== undefined && thing !== null) {
    const id = thing.dataset['thing'] ?? '';
    if (id === carried) return undefined;
    const { top, height } = thing.getBoundingClientRect();
    return { after: point.y > top + height / 2 ? id : thingBefore(thing, carried) };
  }
  // Not on a thing: above the first of them, or below the last.
  const things = thingsIn(column).filter((id) => id !== carried);
  const first = thingCalled(things[0]);
  return first !== undefined && point.y < first.getBoundingClientRect().top
    ? { after: null }
    : { after: things.at(-1) ?? null };
}

const MARK = 'drop';

/** Shows the place as a line, and takes the line away from where it was; without a place there is none. */
export function markDropPlace(place: Place | undefined): void {
  for (const marked of document.querySelectorAll<HTMLElement>(`[data-${MARK}]`)) delete marked.dataset[MARK];
  if (place?.after === undefined) return;
  const { column, after } = place;
  const [name, side] = after === null ? [thingsIn(column)[0], 'before'] : [after, 'after'];
  const thing = thingCalled(name);
  if (thing !== undefined) thing.dataset[MARK] = side;
}

function thingsIn(column: string): readonly string[] {
  const things = document.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(column)}"] [data-thing]`);
  return [...things].map(({ dataset }) => dataset['thing'] ?? '');
}

function thingBefore(thing: HTMLElement, carried: string): string | null {
  const column = thing.closest<HTMLElement>('[data-column]')?.dataset['column'];
  if (column === undefined) return null;
  const things = thingsIn(column).filter((id) => id !== carried);
  return things[things.indexOf(thing.dataset['thing'] ?? '') - 1] ?? null;
}

function thingCalled(id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  return document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`) ?? undefined;
}
