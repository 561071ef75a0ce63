/**
 * A journal is one file, `<workshop>.<generation>.journal`. Replacing it writes the next generation beside it under
 * another ending and renames that when it is whole, so that a crash leaves the old or the new one.
 */
export type JournalFile = {
  readonly name: string;
  readonly workshopId: string;
  readonly generation: number;
  readonly state: 'current' | 'unfinished' | 'set-aside';
};

const endings = { current: 'journal', unfinished: 'unfinished', 'set-aside': 'set-aside' } as const;

export function journalName(workshopId: string, generation: number, state: JournalFile['state']): string {
  return `${workshopId}.${generation}.${endings[state]}`;
}

export function parseJournalName(name: string): JournalFile | undefined {
  const match = /^([A-Za-z0-9_-]+)\.(\d{1,9})\.(journal|unfinished|set-aside)$/.exec(name);
  const [, workshopId, generation, ending] = match ?? [];
  if (workshopId === undefined || generation === undefined) return undefined;
  const state = ending === 'journal' ? 'current' : ending === 'set-aside' ? 'set-aside' : 'unfinished';
  return { name, workshopId, generation: Number(generation), state };
}

export function filesOf(names: readonly string[], workshopId: string): readonly JournalFile[] {
  return names
    .map(parseJournalName)
    .filter((file) => file !== undefined)
    .filter((file) => file.workshopId === workshopId)
    .sort((a, b) => a.generation - b.generation);
}

/** The newest whole journal, or undefined where there is none. */
export function currentOf(files: readonly JournalFile[]): JournalFile | undefined {
  return files.findLast((file) => file.state === 'current');
}

export function nextGeneration(files: readonly JournalFile[]): number {
  return (files.at(-1)?.generation ?? 0) + 1;
}
