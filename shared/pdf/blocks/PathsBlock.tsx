import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { IntervalBar, PathGlyph } from '../glyphs.tsx';
import { INK, PATH_COLOUR, style } from '../style.ts';

export function PathsBlock({ block }: { readonly block: BlockOf<'paths'> }) {
  return (
    <View wrap={false}>
      <Text style={style.heading}>{block.title}</Text>
      {block.rows.map((row) => (
        <View key={row.path} style={{ flexDirection: 'row', alignItems: 'center', gap: 8, marginBottom: 5 }}>
          <PathGlyph outcome={row.path} />
          <Text style={[style.body, { width: 84, fontWeight: row.chosen ? 600 : 400 }]}>{row.label}</Text>
          <IntervalBar lo={row.lo} hi={row.hi} colour={row.chosen ? PATH_COLOUR[row.path] : INK} />
          <Text style={[style.soft, { flex: 1 }]}>{row.note}</Text>
        </View>
      ))}
    </View>
  );
}
