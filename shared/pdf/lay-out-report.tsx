import type { LaidOutNode } from '@react-pdf/layout';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { layOut } from './lay-out.ts';
import { Chapter } from './pages/Chapter.tsx';
import { Pictures } from './pages/Pictures.tsx';
import { fillPages } from './paging/fill-pages.ts';
import { chaptersOf, ReportCovers, ReportPart } from './ReportDocument.tsx';
import { PAGE, type Theme } from './theme.ts';

/**
 * A report on its pages. Chapter after chapter, so that one can follow it. What says how many pages there are and where
 * a section begins comes last and is laid over them, so that nothing is laid out twice.
 */
export async function layOutReport(
  report: Report,
  theme: Theme,
  pictures: readonly PictureBytes[],
  filling: (page: number, sections: number) => void,
): Promise<LaidOutNode> {
  const { height } = PAGE[report.paper];
  const begin = new Map<string, number>();
  const filled: LaidOutNode[] = [];
  for (const part of partsOf(report, theme, pictures)) {
    const { children = [] } = await layOut(part);
    for (const page of children.flatMap((endless) => fillPages(endless, height))) {
      filled.push(page);
      for (const id of sectionsOn(page)) if (!begin.has(id)) begin.set(id, filled.length);
      filling(filled.length, begin.size);
    }
  }

  const covered = async (before: number): Promise<LaidOutNode> => {
    const document = await layOut(
      <ReportCovers
        report={report}
        theme={theme}
        before={before}
        filled={filled.length}
        pageOf={(id) => begin.get(id)}
      />,
    );
    const { children = [] } = document;
    const cover = children
      .slice(0, children.length - filled.length)
      .flatMap((endless) => fillPages(endless, height));
    // Its numbers have boxes of their own size: it is as long with one as with another.
    if (cover.length !== before) return covered(cover.length);
    const framed = filled.map((page, at) => ({
      ...page,
      children: [...(children.at(at - filled.length)?.children ?? []), ...(page.children ?? [])],
    }));
    return { ...document, children: [...cover, ...framed] };
  };
  return covered(report.cover === null ? 0 : 1);
}

/** The chapters and, behind all that is said, the photos. */
function partsOf(report: Report, theme: Theme, pictures: readonly PictureBytes[]) {
  const chapters = chaptersOf(report.sections).map((sections) => (
    <Chapter key={sections[0]?.id ?? ''} report={report} sections={sections} />
  ));
  const photos = <Pictures key="pictures" report={report} pictures={pictures} />;
  return [...chapters, ...(report.pictures.length === 0 ? [] : [photos])].map((part) => (
    <ReportPart key={part.key} theme={theme}>
      {part}
    </ReportPart>
  ));
}

function sectionsOn({ props, children = [] }: LaidOutNode): readonly string[] {
  const id = props?.['id'];
  return [...(typeof id === 'string' ? [id] : []), ...children.flatMap(sectionsOn)];
}
