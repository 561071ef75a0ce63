import { Document } from '@react-pdf/renderer';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { Chapter } from './pages/Chapter.tsx';
import { Cover } from './pages/Cover.tsx';
import { Pictures } from './pages/Pictures.tsx';
import { type Theme, ThemeProvider } from './theme.ts';

/** Draws a report and nothing else: every word and number comes from the data. */
export function ReportDocument({
  report,
  theme,
  pictures,
  placed,
}: {
  readonly report: Report;
  readonly theme: Theme;
  readonly pictures: readonly PictureBytes[];
  /** Hears on which page a section begins: while pages are laid out, and once more when all are. */
  readonly placed: (section: string, page: number) => void;
}) {
  const pages = new Map<string, number>();
  return (
    <ThemeProvider value={theme}>
      <Document>
        {report.cover === null ? null : (
          <Cover report={report} cover={report.cover} pageOf={(id) => String(pages.get(id) ?? '')} />
        )}
        {chapters(report.sections).map((sections) => (
          <Chapter
            key={sections[0]?.id ?? ''}
            report={report}
            sections={sections}
            tell={(id, page) => {
              pages.set(id, page);
              placed(id, page);
            }}
          />
        ))}
        {report.pictures.length === 0 ? null : <Pictures report={report} pictures={pictures} />}
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
