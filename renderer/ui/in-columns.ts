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
