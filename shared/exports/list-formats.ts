import { assertNever } from '#shared/base/assert-never.ts';
import { planIcs } from './calendar/plan-ics.ts';
import { itemsCsv } from './csv/items-csv.ts';
import { planCsv } from './csv/plan-csv.ts';
import { trackerCsv } from './csv/tracker-csv.ts';
import type { ExportSource } from './export-source.ts';

/** Lists for other programs: everything answered, the plan, the plan as two trackers read it, and its days. */
export const LIST_FORMATS = ['items', 'plan', 'jira', 'linear', 'calendar'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export type ListFile = {
  readonly bytes: Uint8Array;
  /** What is not in it, in sentences. */
  readonly notes: readonly string[];
};

export function writeList(format: ListFormat, source: ExportSource): ListFile {
  switch (format) {
    case 'items':
      return { bytes: itemsCsv(source), notes: [] };
    case 'plan':
      return { bytes: planCsv(source), notes: [] };
    case 'jira':
    case 'linear':
      return { bytes: trackerCsv(source, format), notes: [] };
    case 'calendar':
      return planIcs(source);
    default:
      return assertNever(format);
  }
}
