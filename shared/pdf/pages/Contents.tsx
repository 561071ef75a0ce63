import { Link, Page, Text, View } from '@react-pdf/renderer';
import type { Report } from '#shared/report/report.ts';
import { row } from '../style.ts';
import { HAIRLINE, INK, PAGE, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { Frame } from './Frame.tsx';

/** What stands where. The pages are known only once all are laid out, so they are asked for at the very end. */
export function Contents({
  report,
  title,
  pageOf,
}: {
  readonly report: Report;
  readonly title: string;
  readonly pageOf: (section: string) => string;
}) {
  const { side, text, display, accent } = useTheme();
  return (
    <Page
      size={[PAGE[report.paper].width, PAGE[report.paper].height]}
      bookmark={{ title, fit: true }}
      style={{
        paddingTop: PAGE[report.paper].top,
        paddingBottom: PAGE[report.paper].bottom,
        paddingHorizontal: side,
      }}
    >
      <Frame report={report} />
      <Words as="title">{title}</Words>
      <View style={{ marginTop: 22 }}>
        {report.sections.map(({ id, number, title: name }) => (
          <Link key={id} src={`#${id}`} style={{ textDecoration: 'none', color: INK }}>
            <View
              style={{
                ...row,
                paddingVertical: 7,
                borderBottomWidth: 0.6,
                borderBottomColor: HAIRLINE,
                width: 483,
              }}
            >
              <View style={{ width: 28 }}>
                <Words as="heading" style={{ fontFamily: [...display], color: accent }}>
                  {number}
                </Words>
              </View>
              <View style={{ flex: 1 }}>
                <Words as="heading" style={{ fontWeight: 400 }}>
                  {name}
                </Words>
              </View>
              <Text
                style={{ fontFamily: [...text], fontSize: 9, width: 30, height: 12, textAlign: 'right' }}
                render={() => pageOf(id)}
              />
            </View>
          </Link>
        ))}
      </View>
    </Page>
  );
}
