import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { Glyph } from '../glyphs.tsx';
import { row, topRow } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { GUTTER, HAIRLINE, INK } from '../theme.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';
import { Repeated } from './Repeated.tsx';

type Item = BlockOf<'cards'>['items'][number];

function Head({ item }: { readonly item: Item }) {
  return (
    <View
      style={{
        ...topRow,
        gap: 6,
        borderTopWidth: item.strong ? 2.2 : 0.9,
        borderTopColor: item.strong ? INK : HAIRLINE,
        paddingTop: item.strong ? 6 : 7.3,
      }}
    >
      {item.glyph === null ? null : <Glyph glyph={item.glyph} size={9} style={{ marginTop: 2.2 }} />}
      <Words as="strong" style={{ flex: 1 }}>
        {item.title}
      </Words>
      {item.label === '' ? null : <Words as="soft">{item.label}</Words>}
    </View>
  );
}

function Sentences({ item }: { readonly item: Item }) {
  return item.sentences.map(({ text }, at) => (
    <Words key={`${text.slice(0, 20)}-${at}`} as="soft" style={{ marginTop: 3 }}>
      {text}
    </Words>
  ));
}

function Facts({ item }: { readonly item: Item }) {
  return item.facts.map(({ label, value }, at) => (
    <View key={`${label}-${at}`} style={{ ...topRow, marginTop: at === 0 ? 5 : 2, gap: 6 }}>
      {label === '' ? null : (
        <Words as="label" style={{ width: 48, lineHeight: 1.45 }}>
          {label}
        </Words>
      )}
      <Words as="soft" style={{ flex: 1 }}>
        {value}
      </Words>
    </View>
  ));
}

/** Cards beside each other. What is said stays with their names; the facts begin at one height and may follow on the next page. */
function Line({
  line,
  across,
  list,
  above,
}: {
  readonly line: readonly Item[];
  readonly across: number;
  readonly list: Tag;
  readonly above: ReactNode;
}) {
  // Drawn part by part, and each card still read as a whole.
  const cards = line.map((item) => ({
    item,
    tag: tagged({ type: 'LBody', within: { type: 'LI', within: list } }),
  }));
  const fields = (Part: (props: { readonly item: Item }) => ReactNode) => (
    <View style={{ ...row, gap: GUTTER }}>
      {cards.map(({ item, tag }) => (
        <View key={item.id} {...tag} style={{ flex: 1 }}>
          <Part item={item} />
        </View>
      ))}
      {Array.from({ length: across - line.length }, (_, empty) => (
        <View key={empty} style={{ flex: 1 }} />
      ))}
    </View>
  );
  if (line.some(tooLong))
    return (
      <View>
        {above}
        {fields(Head)}
        {fields(Sentences)}
        {fields(Facts)}
      </View>
    );
  return (
    <Repeated above={above} head={fields(Head)} first={fields(Sentences)}>
      <View wrap={false}>{fields(Facts)}</View>
    </Repeated>
  );
}

function tooLong({ sentences, facts }: Item): boolean {
  return mayBreak(...sentences.map(({ text }) => text), ...facts.map(({ value }) => value));
}

export function CardsBlock({
  block,
  above,
}: {
  readonly block: BlockOf<'cards'>;
  readonly above: ReactNode;
}) {
  const { title, across, items } = block;
  const list: Tag = { type: 'L' };
  const lines: Item[][] = [];
  for (let at = 0; at < items.length; at += across) lines.push(items.slice(at, at + across));
  return lines.map((line, at) => (
    <Line
      key={line[0]?.id ?? at}
      line={line}
      across={across}
      list={list}
      above={
        <>
          {at > 0 ? null : above}
          {at > 0 || title === '' ? null : <BlockTitle text={title} />}
          <View style={{ height: at === 0 ? 4 : 12 }} />
        </>
      }
    />
  ));
}
