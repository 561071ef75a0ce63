import type { LaidOutNode } from '@react-pdf/layout';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report } from '#shared/report/report.ts';
import { layOut } from './lay-out.ts';
import { fillPages } from './paging/fill-pages.ts';
import { ReportBody, ReportCovers } from './ReportDocument.tsx';
import { PAGE, type Theme } from './theme.ts';

/**
 * A report on its pages. What says how many there are and where a section begins comes last and is laid over them, so
 * that nothing is laid out twice.
 */
export async function layOutReport(
  report: Report,
  theme: Theme,
  pictures: readonly PictureBytes[],
  filling: (page: number, sections: number) => void,
): Promise<LaidOutNode> {
  const { height } = PAGE[report.paper];
  const body = await layOut(<ReportBody report={report} theme={theme} pictures={pictures} />);
  const begin = new Map<string, number>();
  const filled = (body.children ?? []).flatMap((endless) => fillPages(endless, height));
  for (const [at, page] of filled.entries()) {
    for (const id of sectionsOn(page)) if (!begin.has(id)) begin.set(id, at + 1);
    filling(at + 1, begin.size);
  }

  const covers = async (before: number): Promise<readonly LaidOutNode[]> => {
    const { children = [] } = await layOut(
      <ReportCovers
        report={report}
        theme={theme}
        before={before}
        filled={filled.length}
        pageOf={(id) => begin.get(id)}
      />,
    );
    const cover = children
      .slice(0, children.length - filled.length)
      .flatMap((endless) => fillPages(endless, height));
    // Its numbers have boxes of their own size: it is as long with one as with another.
    if (cover.length !== before) return covers(cover.length);
    const framed = filled.map((page, at) => ({
      ...page,
      children: [...(children.at(at - filled.length)?.children ?? []), ...(page.children ?? [])],
    }));
    return [...cover, ...framed];
  };
  return { ...body, children: [...(await covers(report.cover === null ? 0 : 1))] };
}

function sectionsOn({ props, children = [] }: LaidOutNode): readonly string[] {
  const id = props?.['id'];
  return [...(typeof id === 'string' ? [id] : []), ...children.flatMap(sectionsOn)];
}
