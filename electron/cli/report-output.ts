import { failed, ok, type Result } from '#shared/base/result.ts';
import type { ListFormat } from '#shared/exports/list-formats.ts';
import { REPORT_SIZES, type ReportSize } from '#shared/report/report.ts';
import { cliStrings } from '#shared/strings/cli.ts';

export type ReportOutput = { readonly path: string } & (
  | { readonly kind: 'list'; readonly list: ListFormat }
  | { readonly kind: 'pdf' | 'charts' | 'docx' | 'markdown' | 'json' }
);

const CSV_LISTS = ['items', 'plan', 'jira', 'linear'] as const satisfies readonly ListFormat[];

/** What is to be written where: the ending says which kind of file, --csv which list. */
export function readReportOutput(values: ReadonlyMap<string, string>): Result<ReportOutput, string> {
  const words = cliStrings.report;
  const path = values.get('output');
  if (path === undefined) return failed(cliStrings.arguments.missing('-o OUT'));
  const csv = values.get('csv');
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (csv !== undefined && ending !== 'csv') return failed(words.csvEnding);
  switch (ending) {
    case 'csv': {
      const list = CSV_LISTS.find((name) => name === (csv ?? 'items'));
      return list === undefined ? failed(words.noSuchCsv(csv ?? '')) : ok({ kind: 'list', list, path });
    }
    case 'ics':
      return ok({ kind: 'list', list: 'calendar', path });
    case 'pdf':
    case 'docx':
    case 'json':
      return ok({ kind: ending, path });
    case 'zip':
      return ok({ kind: 'charts', path });
    case 'md':
      return ok({ kind: 'markdown', path });
    default:
      return failed(words.outputEnding);
  }
}

/** How long the report is; standard where nobody says. */
export function readReportSize(values: ReadonlyMap<string, string>): Result<ReportSize, string> {
  const said = values.get('size') ?? 'standard';
  const size = REPORT_SIZES.find((one) => one === said);
  return size === undefined ? failed(cliStrings.report.noSuchSize(said)) : ok(size);
}
