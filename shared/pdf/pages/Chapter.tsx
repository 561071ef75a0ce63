import { Page, Text, View } from '@react-pdf/renderer';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { Block } from '../Block.tsx';
import { row } from '../style.ts';
import { PAGE, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { Frame } from './Frame.tsx';

/** A size and a width of its own, and no line height: text that is asked for per page has no size before. */
const numberStyle = { fontWeight: 600, fontSize: 16.5, width: 26, height: 26 } as const;

type Told = (section: string, page: number) => void;

function SectionHead({
  section,
  first,
  tell,
}: {
  readonly section: ReportSection;
  readonly first: boolean;
  readonly tell: Told;
}) {
  const { display, accent } = useTheme();
  return (
    <View id={section.id} minPresenceAhead={100} wrap={false} style={{ paddingTop: first ? 0 : 24 }}>
      <View style={row}>
        {section.number === '' ? null : (
          <Text
            style={{ ...numberStyle, fontFamily: [...display], color: accent }}
            render={({ pageNumber }) => {
              tell(section.id, pageNumber);
              return section.number;
            }}
          />
        )}
        <View style={{ flex: 1 }}>
          <Words as="title">{section.title}</Words>
        </View>
      </View>
      {section.lead === null ? null : (
        <View style={{ marginTop: 6, maxWidth: 430 }}>
          <Words as="lead">{section.lead.text}</Words>
        </View>
      )}
    </View>
  );
}

/** Sections that share their pages. The first one is the bookmark: several on one page would all lead to the last. */
export function Chapter({
  report,
  sections,
  tell,
}: {
  readonly report: Report;
  readonly sections: readonly ReportSection[];
  readonly tell: Told;
}) {
  const { side } = useTheme();
  const [first] = sections;
  return (
    <Page
      size={[PAGE[report.paper].width, PAGE[report.paper].height]}
      bookmark={{ title: first?.title ?? report.title, fit: true }}
      style={{
        paddingTop: PAGE[report.paper].top,
        paddingBottom: PAGE[report.paper].bottom,
        paddingHorizontal: side,
      }}
    >
      <Frame report={report} />
      {sections.map((section, at) => [
        // The decision is its own heading.
        section.id === 'decision' ? (
          <View key={section.id} id={section.id}>
            {section.number === '' ? null : (
              <Text
                style={{ fontSize: 1, color: '#ffffff' }}
                render={({ pageNumber }) => {
                  tell(section.id, pageNumber);
                  return ' ';
                }}
              />
            )}
          </View>
        ) : (
          <SectionHead key={section.id} section={section} first={at === 0} tell={tell} />
        ),
        ...section.blocks.map((block, index) => <Block key={`${section.id}-${index}`} block={block} />),
      ])}
    </Page>
  );
}
