import { View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { Glyph, isWide } from '../glyphs.tsx';
import { row } from '../style.ts';
import { HAIRLINE, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';

export function ListBlock({ block }: { readonly block: BlockOf<'list'> }) {
  const { title, ordered, items, empty } = block;
  const { display } = useTheme();
  if (items.length === 0 && empty === '') return null;
  return (
    <>
      <BlockTitle text={title} ahead={34} above={title === '' ? 5 : 12} />
      {items.length === 0 ? <Words as="soft">{empty}</Words> : null}
      {items.map(({ id, text, detail, aside, glyph }, at) => (
        <View
          key={`${id}-${at}`}
          wrap={mayBreak(text, detail)}
          style={{
            ...row,
            gap: 8,
            paddingVertical: 2.8,
            borderBottomWidth: 0.6,
            borderBottomColor: HAIRLINE,
          }}
        >
          {ordered ? (
            <Words as="strong" style={{ width: 14, fontFamily: [...display], fontSize: 11, lineHeight: 1.2 }}>
              {String(at + 1)}
            </Words>
          ) : null}
          {glyph === null ? null : (
            <View style={{ width: isWide(glyph) ? 20 : 8, paddingTop: isWide(glyph) ? 0.5 : 2.4 }}>
              <Glyph glyph={glyph} />
            </View>
          )}
          <View style={{ flex: 1 }}>
            <Words as="body">{text}</Words>
            {detail === '' ? null : <Words as="soft">{detail}</Words>}
          </View>
          {aside === '' ? null : (
            <View style={{ maxWidth: '42%' }}>
              <Words as="soft" style={{ textAlign: 'right' }}>
                {aside}
              </Words>
            </View>
          )}
        </View>
      ))}
    </>
  );
}
