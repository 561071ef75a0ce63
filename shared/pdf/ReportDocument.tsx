import { Document } from '@react-pdf/renderer';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { Chapter } from './pages/Chapter.tsx';
import { Cover } from './pages/Cover.tsx';
import { Frame } from './pages/Frame.tsx';
import { Pictures } from './pages/Pictures.tsx';
import { type Theme, ThemeProvider } from './theme.ts';

/** All that a report says: chapters without an end, whose pages are filled later. Every word comes from the data. */
export function ReportBody({
  report,
  theme,
  pictures,
}: {
  readonly report: Report;
  readonly theme: Theme;
  readonly pictures: readonly PictureBytes[];
}) {
  return (
    <ThemeProvider value={theme}>
      <Document>
        {chapters(report.sections).map((sections) => (
          <Chapter key={sections[0]?.id ?? ''} report={report} sections={sections} />
        ))}
        {report.pictures.length === 0 ? null : <Pictures report={report} pictures={pictures} />}
      </Document>
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
    <ThemeProvider value={theme}>
      <Document>
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
      </Document>
    </ThemeProvider>
  );
}

/** Each section that opens a page begins a chapter; the others go on in it. */
function chapters(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const made: ReportSection[][] = [];
  for (const section of sections) {
    const last = made.at(-1);
    if (last === undefined || section.opensPage) made.push([section]);
    else last.push(section);
  }
  return made;
}
