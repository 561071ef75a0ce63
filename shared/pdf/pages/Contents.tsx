import { Link, Text, View } from '@react-pdf/renderer';
import type { Report } from '#shared/report/report.ts';
import { row } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { GUTTER, HAIRLINE, INK, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';

/** What stands where, in two columns. */
export function Contents({
  report,
  title,
  pageOf,
}: {
  readonly report: Report;
  readonly title: string;
  readonly pageOf: (section: string) => string;
}) {
  const { text, accent } = useTheme();
  const whole: Tag = { type: 'TOC' };
  const half = Math.ceil(report.sections.length / 2);
  return (
    <View>
      <Words as="label">{title}</Words>
      <View style={{ ...row, gap: GUTTER, marginTop: 4 }}>
        {[report.sections.slice(0, half), report.sections.slice(half)].map((sections) => (
          <View key={sections[0]?.id ?? ''} style={{ flex: 1 }}>
            {sections.map(({ id, number, title: name }) => (
              <Link key={id} src={`#${id}`} style={{ textDecoration: 'none', color: INK }}>
                <View
                  {...tagged({ type: 'TOCI', within: whole })}
                  style={{
                    ...row,
                    paddingVertical: 3.2,
                    borderBottomWidth: 0.6,
                    borderBottomColor: HAIRLINE,
                    width: 230,
                  }}
                >
                  <View style={{ width: 20 }}>
                    <Words as="strong" style={{ color: accent }}>
                      {number}
                    </Words>
                  </View>
                  <View style={{ flex: 1 }}>
                    <Words as="body">{name}</Words>
                  </View>
                  <Text
                    style={{
                      fontFamily: [...text],
                      fontSize: 8.5,
                      width: 24,
                      height: 11,
                      textAlign: 'right',
                    }}
                  >
                    {pageOf(id)}
                  </Text>
                </View>
              </Link>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}
