import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { GlyphBeside } from '../glyphs.tsx';
import { topRow } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { HAIRLINE, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';
import { endTogether } from './end-together.tsx';
import { TextAndDetail } from './TextAndDetail.tsx';

export function ListBlock({ block, above }: { readonly block: BlockOf<'list'>; readonly above: ReactNode }) {
  const { title, ordered, items, empty } = block;
  const { display } = useTheme();
  if (items.length === 0 && empty === '') return above;
  const kept = items.slice(0, 1).some(({ text, detail }) => mayBreak(text, detail)) ? 0 : 1;
  const whole: Tag = { type: 'L' };
  const drawn = items.map(({ id, text, detail, aside, glyph }, at) => (
    <View
      key={`${id}-${at}`}
      {...tagged({ type: 'LBody', within: { type: 'LI', within: whole } })}
      wrap={mayBreak(text, detail)}
      style={{
        ...topRow,
        gap: 8,
        paddingVertical: 2,
        borderBottomWidth: 0.6,
        borderBottomColor: HAIRLINE,
      }}
    >
      {ordered ? (
        <Words as="strong" style={{ width: 14, fontFamily: [...display], fontSize: 11, lineHeight: 1.2 }}>
          {String(at + 1)}
        </Words>
      ) : null}
      {glyph === null ? null : <GlyphBeside glyph={glyph} />}
      <TextAndDetail text={text} detail={detail} style={{ flex: 1 }} />
      {aside === '' ? null : (
        // A text of its own would keep the lines that it has at its full width.
        <View style={{ maxWidth: '42%' }}>
          <Words as="soft" style={{ textAlign: 'right' }}>
            {aside}
          </Words>
        </View>
      )}
    </View>
  ));
  return (
    <>
      <View wrap={false}>
        {above}
        <BlockTitle text={title} above={title === '' ? 5 : 11} />
        {items.length === 0 ? <Words as="soft">{empty}</Words> : null}
        {drawn.slice(0, kept)}
      </View>
      {endTogether(drawn.slice(kept))}
    </>
  );
}
