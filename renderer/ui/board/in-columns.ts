const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/**
 * What an arrow key leads to among things in columns: up and down within one, left and right to the same height in the
 * next that has any. Undefined for any other key, and at an edge the thing itself.
 */
export function nextInColumns(
  columns: readonly (readonly string[])[],
  from: string,
  key: string,
): string | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const at = columns.findIndex((ids) => ids.includes(from));
  const row = columns[at]?.indexOf(from) ?? 0;
  const [across, down] = step;
  if (across === 0) return within(columns[at] ?? [], row + down) ?? from;
  const beyond = across > 0 ? columns.slice(at + 1) : columns.slice(0, Math.max(0, at)).reverse();
  const other = beyond.find((ids) => ids.length > 0);
  return within(other ?? [], row) ?? from;
}

function within(ids: readonly string[], at: number): string | undefined {
  return ids[Math.max(0, Math.min(ids.length - 1, at))];
}

/** What takes the place of a thing that goes: the one below it, or the one above the last. */
export function neighbourInColumns(columns: readonly (readonly string[])[], id: string): string | undefined {
  const ids = columns.find((column) => column.includes(id)) ?? [];
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1];
}

export type Place = {
  readonly column: string;
  /** Behind which thing: null for the top; left out where it falls into its own place. */
  readonly after?: string | null;
};

/**
 * Where a key carries a thing: left and right to the next column, up and down past its neighbour. Undefined where it is
 * at the edge already, and for any other key.
 */
export function carriedByKey(
  columns: readonly { readonly id: string; readonly cards: readonly { readonly id: string }[] }[],
  thing: string,
  key: string,
): Place | undefined {
  const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === thing));
  const here = columns[at];
  if (here === undefined) return undefined;
  const { id: column, cards } = here;
  const row = cards.findIndex(({ id }) => id === thing);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = columns[at + (key === 'ArrowLeft' ? -1 : 1)];
      return next === undefined ? undefined : { column: next.id };
    }
    case 'ArrowUp':
      return row < 1 ? undefined : { column, after: cards[row - 2]?.id ?? null };
    case 'ArrowDown': {
      const below = cards[row + 1];
      return below === undefined ? undefined : { column, after: below.id };
    }
    default:
      return undefined;
  }
}

/** Whether a thing stands where it is to be put. */
export function standsThere(ids: readonly string[], thing: string, after: string | null): boolean {
  const row = ids.indexOf(thing);
  return row >= 0 && (ids[row - 1] ?? null) === after;
}
