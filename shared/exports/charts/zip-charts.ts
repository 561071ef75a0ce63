import { type Zippable, zipSync } from 'fflate';

export type ChartFile = { readonly name: string; readonly content: Uint8Array };

const NO_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/** One file of many, the same bytes for the same charts. A PNG is packed already. */
export function zipCharts(files: readonly ChartFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content } of files)
    entries[name] = [content, { mtime: NO_DAY, level: name.endsWith('.png') ? 0 : 6 }];
  return zipSync(entries);
}
