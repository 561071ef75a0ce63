import { Page, Text, View } from '@react-pdf/renderer';
import type { Report } from '#shared/report/report.ts';
import { reportWords } from '#shared/strings/report.ts';
import { row } from '../style.ts';
import { HAIRLINE, PAGE, SOFT, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { usePage } from './use-page.ts';

/** Head and foot of a page: a page of their own, which is laid over it. */
export function Frame({
  report,
  page,
  pages,
}: {
  readonly report: Report;
  readonly page: number;
  readonly pages: number;
}) {
  const { side, text } = useTheme();
  const paper = usePage(report);
  return (
    <Page {...paper} style={{ ...paper.style, minHeight: PAGE[report.paper].height }}>
      <View
        fixed
        style={{
          ...row,
          position: 'absolute',
          top: PAGE[report.paper].top - 32,
          left: side,
          right: side,
          justifyContent: 'space-between',
        }}
      >
        <Words as="tiny">{report.runningHead}</Words>
        <Words as="tiny">{report.status.label}</Words>
      </View>
      <View
        fixed
        style={{
          ...row,
          position: 'absolute',
          bottom: PAGE[report.paper].bottom - 28,
          left: side,
          right: side,
          paddingTop: 6,
          borderTopWidth: 0.6,
          borderTopColor: HAIRLINE,
        }}
      >
        <View style={{ flex: 1, paddingRight: 20 }}>
          <Words as="tiny">{report.footer}</Words>
        </View>
        {/* Beside the foot and not in a row with it, so that it breaks at the same place on every page. */}
        <Text
          style={{
            position: 'absolute',
            top: 6,
            left: 0,
            right: 0,
            textAlign: 'right',
            fontFamily: [...text],
            fontSize: 7,
            color: SOFT,
          }}
        >
          {reportWords.pageOf(page, pages)}
        </Text>
      </View>
    </Page>
  );
}
