import type { Report } from '#shared/report/report.ts';
import { PAGE, useTheme } from '../theme.ts';

/** Pages are filled once everything is laid out: until then there is one, without an end. */
export const ENDLESS = { wrap: false } as const;

/** The paper of a report and its margins. Every word begins with the report's own letters: the library's are in no file. */
export function usePage({ paper }: Report) {
  const { side, text } = useTheme();
  const { width, height, top, bottom } = PAGE[paper];
  return {
    ...ENDLESS,
    size: [width, height] as [number, number],
    style: { paddingTop: top, paddingBottom: bottom, paddingHorizontal: side, fontFamily: [...text] },
  };
}
