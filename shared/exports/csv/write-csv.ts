import Papa from 'papaparse';
import { harmlessCell } from './harmless-cell.ts';

export type Cell = string | number | null;

/** Where a table goes: spreadsheets need a mark to know UTF-8, importers of trackers stumble over it. */
export type CsvReader = 'spreadsheet' | 'importer';

const UTF8_MARK = '\uFEFF';

/** A table as CSV, every text harmless and in quotes, so that no separator or line end inside one is taken for another. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  reader: CsvReader = 'spreadsheet',
): Uint8Array {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cell)));
  const table = Papa.unparse(
    { fields: [...columns], data },
    { newline: '\r\n', quotes: (value: unknown) => typeof value === 'string' },
  );
  return new TextEncoder().encode(`${reader === 'spreadsheet' ? UTF8_MARK : ''}${table}\r\n`);
}
