import { Text, View } from '@react-pdf/renderer';
import type { Report } from '#shared/report/report.ts';
import { reportWords } from '#shared/strings/report.ts';
import { row } from '../style.ts';
import { HAIRLINE, PAGE, SOFT, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';

/** Head and foot of every page but the cover. */
export function Frame({ report }: { readonly report: Report }) {
  const { side, text } = useTheme();
  return (
    <>
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
          justifyContent: 'space-between',
          gap: 20,
        }}
      >
        <View style={{ flex: 1 }}>
          <Words as="tiny">{report.footer}</Words>
        </View>
        <Text
          style={{ fontFamily: [...text], fontSize: 7, color: SOFT }}
          render={({ pageNumber, totalPages }) => reportWords.pageOf(pageNumber, totalPages)}
        />
      </View>
    </>
  );
}
