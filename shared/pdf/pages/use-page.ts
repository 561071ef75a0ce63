import type { Report } from '#shared/report/report.ts';
import { PAGE, useTheme } from '../theme.ts';

/** The paper of a report and its margins. Every word begins with the report's own letters: the library's are in no file. */
export function usePage({ paper }: Report) {
  const { side, text } = useTheme();
  const { width, height, top, bottom } = PAGE[paper];
  return {
    experimentalPagination: true,
    size: [width, height] as [number, number],
    style: { paddingTop: top, paddingBottom: bottom, paddingHorizontal: side, fontFamily: [...text] },
  };
}
