import { Page, Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactNode } from 'react';
import type { Report, ReportSection } from '#shared/report/report.ts';
import { Block } from '../Block.tsx';
import { HeadingBlock } from '../blocks/HeadingBlock.tsx';
import { row } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { usePage } from './use-page.ts';

const numberStyle = { fontWeight: 600, fontSize: 15.5, width: 26, height: 24 } as const;

function SectionHead({ section }: { readonly section: ReportSection }) {
  const { display, accent } = useTheme();
  const heading: Tag = { type: 'H2' };
  return (
    <View id={section.id} {...bookmarkOf(section)} wrap={false}>
      <View style={row}>
        {section.number === '' ? null : (
          <Text {...tagged(heading)} style={{ ...numberStyle, fontFamily: [...display], color: accent }}>
            {section.number}
          </Text>
        )}
        <View style={{ flex: 1 }}>
          <Words as="title" tag={heading}>
            {section.title}
          </Words>
        </View>
      </View>
      {section.lead === null ? null : (
        <View style={{ marginTop: 6, maxWidth: 430 }}>
          <Words as="lead" tag={{ type: 'P', apart: true }}>
            {section.lead.text}
          </Words>
        </View>
      )}
    </View>
  );
}

/** A bookmark leads to the page as a whole: with a place on it, all of one page would lead to the same place. */
function bookmarkOf({ number, title }: ReportSection) {
  // The library reads it of any part of a page; its types name pages only.
  return { bookmark: { title: number === '' ? title : `${number} ${title}`, fit: true } } as const;
}

/** Sections that share their pages, one flowing after the other. */
export function Chapter({
  report,
  sections,
}: {
  readonly report: Report;
  readonly sections: readonly ReportSection[];
}) {
  const page = usePage(report);
  return (
    <Page {...page}>
      {sections.map((section, at) => (
        <Fragment key={section.id}>
          {/* Stays behind where a section begins a page. */}
          {at === 0 ? null : <View style={{ height: 16 }} />}
          <Blocks
            blocks={section.blocks}
            head={
              section.id === 'decision' ? (
                <DecisionMark section={section} />
              ) : (
                <SectionHead section={section} />
              )
            }
          />
        </Fragment>
      ))}
    </Page>
  );
}

/** The decision is its own heading; this is where its number leads to. */
function DecisionMark({ section }: { readonly section: ReportSection }) {
  return (
    <View id={section.id} {...bookmarkOf(section)}>
      {section.number === '' ? null : <Text style={{ fontSize: 1, color: '#ffffff' }}> </Text>}
    </View>
  );
}

/** Headings wait for the block that they stand above and are drawn in one piece with its beginning. */
function Blocks({ blocks, head }: { readonly blocks: ReportSection['blocks']; readonly head: ReactNode }) {
  const drawn: ReactNode[] = [];
  let above: ReactNode = head;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      above = (
        <>
          {above}
          <HeadingBlock block={block} />
        </>
      );
    } else {
      drawn.push(<Block key={at} block={block} above={above} />);
      above = null;
    }
  }
  return (
    <>
      {drawn}
      {above}
    </>
  );
}
