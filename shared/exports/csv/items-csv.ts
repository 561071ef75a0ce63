import { itemsCsvWords as words } from '#shared/strings/exports.ts';
import type { ExportSource } from '../export-source.ts';
import { claimRows, coreRows, maturityRows, signalRows, surfaceRows } from './items/finding-rows.ts';
import { frameRows, peopleRows, readinessRows } from './items/frame-rows.ts';
import type { ItemRow } from './items/item-row.ts';
import {
  budgetRows,
  capturedRows,
  decisionRows,
  matrixRows,
  photoRows,
  voteRows,
} from './items/outcome-rows.ts';
import { type Cell, writeCsv } from './write-csv.ts';

const COLUMNS = ['part', 'id', 'item', 'answer', 'level', 'hurts', 'why', 'who', 'day'] as const;

/** Everything the room answered and named, one line each, in the order of the workshop. Notes are the facilitator’s own. */
export function itemsCsv(source: ExportSource): Uint8Array {
  const rows = [
    peopleRows,
    frameRows,
    claimRows,
    signalRows,
    readinessRows,
    surfaceRows,
    coreRows,
    maturityRows,
    decisionRows,
    matrixRows,
    budgetRows,
    voteRows,
    capturedRows,
    photoRows,
  ].flatMap((rowsOf) => rowsOf(source));
  return writeCsv(
    COLUMNS.map((column) => words.columns[column]),
    rows.map((row) => COLUMNS.map((column) => cellOf(row, column))),
  );
}

function cellOf(row: ItemRow, column: (typeof COLUMNS)[number]): Cell {
  if (column === 'hurts') return row.hurts === true ? words.yes : '';
  return row[column] ?? '';
}
