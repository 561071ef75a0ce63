import { Document, Page, Text, View } from '@react-pdf/renderer';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Report, ReportBlock } from '#shared/report/report.ts';
import { DecisionBlock } from './blocks/DecisionBlock.tsx';
import { EvidenceBlock } from './blocks/EvidenceBlock.tsx';
import { PathsBlock } from './blocks/PathsBlock.tsx';
import { style } from './style.ts';

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'decision':
      return <DecisionBlock block={block} />;
    case 'paths':
      return <PathsBlock block={block} />;
    case 'evidence':
      return <EvidenceBlock block={block} />;
    default:
      return assertNever(block);
  }
}

/** Draws a report and nothing else: every word and number comes from the data. */
export function ReportDocument({ report }: { readonly report: Report }) {
  const madeAt = new Date(report.madeAt);
  return (
    <Document
      title={report.title}
      language={report.language}
      creator="Nextproof"
      producer="Nextproof"
      creationDate={madeAt}
      modificationDate={madeAt}
    >
      <Page size="A4" style={style.page}>
        <View style={style.runningHead} fixed>
          <Text style={style.small}>{report.runningHead}</Text>
          <Text style={style.small}>{report.status}</Text>
        </View>
        <Text style={style.title}>{report.title}</Text>
        <Text style={style.lead}>{report.lead.text}</Text>
        {report.sections.map((section) => (
          <View key={section.id} style={style.section}>
            {section.blocks.map((block, index) => (
              <View key={block.kind} style={index === 0 ? {} : style.nextBlock}>
                <Block block={block} />
              </View>
            ))}
          </View>
        ))}
        <View style={style.footer} fixed>
          <Text style={style.small}>{report.footer}</Text>
          <Text style={style.small} render={({ pageNumber, totalPages }) => `${pageNumber}/${totalPages}`} />
        </View>
      </Page>
    </Document>
  );
}
