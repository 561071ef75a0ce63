import { Document } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { Cover } from './pages/Cover.tsx';
import { Frame } from './pages/Frame.tsx';
import { type Theme, ThemeProvider } from './theme.ts';

/** Pages without an end, which are filled later. Every word comes from the data. */
export function ReportPart({ theme, children }: { readonly theme: Theme; readonly children: ReactNode }) {
  return (
    <ThemeProvider value={theme}>
      <Document>{children}</Document>
    </ThemeProvider>
  );
}

/** What tells of pages, and so is laid out once they are filled: the cover, then head and foot of each page behind it. */
export function ReportCovers({
  report,
  theme,
  before,
  filled,
  pageOf,
}: {
  readonly report: Report;
  readonly theme: Theme;
  /** Pages of the cover. */
  readonly before: number;
  readonly filled: number;
  /** Where a section begins, the cover not counted. */
  readonly pageOf: (section: string) => number | undefined;
}) {
  return (
    <ReportPart theme={theme}>
      {report.cover === null ? null : (
        <Cover
          report={report}
          cover={report.cover}
          pageOf={(id) => {
            const page = pageOf(id);
            return page === undefined ? '' : String(before + page);
          }}
        />
      )}
      {Array.from({ length: filled }, (_, at) => (
        <Frame key={at} report={report} page={before + at + 1} pages={before + filled} />
      ))}
    </ReportPart>
  );
}

/** Each section that opens a page begins a chapter; the others go on in it. */
export function chaptersOf(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const made: ReportSection[][] = [];
  for (const section of sections) {
    const last = made.at(-1);
    if (last === undefined || section.opensPage) made.push([section]);
    else last.push(section);
  }
  return made;
}
