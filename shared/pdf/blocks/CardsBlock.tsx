import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { Glyph } from '../glyphs.tsx';
import { row, topRow } from '../style.ts';
import { GUTTER, HAIRLINE, INK } from '../theme.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';

type Item = BlockOf<'cards'>['items'][number];

function Card({ item }: { readonly item: Item }) {
  return (
    <View
      style={{
        flex: 1,
        borderTopWidth: item.strong ? 2.2 : 0.9,
        borderTopColor: item.strong ? INK : HAIRLINE,
        paddingTop: item.strong ? 6 : 7.3,
      }}
    >
      <View style={{ ...topRow, gap: 6 }}>
        {item.glyph === null ? null : <Glyph glyph={item.glyph} size={9} style={{ marginTop: 2.2 }} />}
        <Words as="strong" style={{ flex: 1 }}>
          {item.title}
        </Words>
        {item.label === '' ? null : <Words as="soft">{item.label}</Words>}
      </View>
      {item.sentences.map(({ text }, at) => (
        <Words key={`${text.slice(0, 20)}-${at}`} as="soft" style={{ marginTop: 3 }}>
          {text}
        </Words>
      ))}
      {item.facts.map(({ label, value }, at) => (
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
      ))}
    </View>
  );
}

/** Cards side by side; a line of them is never split unless it could not fit on any page. */
export function CardsBlock({
  block,
  above,
}: {
  readonly block: BlockOf<'cards'>;
  readonly above: ReactNode;
}) {
  const { title, across, items } = block;
  const lines: Item[][] = [];
  for (let at = 0; at < items.length; at += across) lines.push(items.slice(at, at + across));
  return (
    <>
      {lines.map((line, at) => (
        <View
          key={line[0]?.id ?? at}
          wrap={line.some((item) =>
            mayBreak(...item.sentences.map(({ text }) => text), ...item.facts.map(({ value }) => value)),
          )}
        >
          {at > 0 ? null : above}
          {at > 0 || title === '' ? null : <BlockTitle text={title} />}
          <View style={{ ...row, gap: GUTTER, marginTop: at === 0 ? 4 : 12 }}>
            {line.map((item) => (
              <Card key={item.id} item={item} />
            ))}
            {Array.from({ length: across - line.length }, (_, empty) => (
              <View key={empty} style={{ flex: 1 }} />
            ))}
          </View>
        </View>
      ))}
    </>
  );
}
