import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { SERIF } from '../fonts.ts';
import { PathGlyph } from '../glyphs.tsx';
import { INK, style } from '../style.ts';

export function DecisionBlock({ block }: { readonly block: BlockOf<'decision'> }) {
  return (
    <View style={{ borderWidth: 0.75, borderColor: INK, borderRadius: 3, padding: 14 }} wrap={false}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 8 }}>
        <PathGlyph outcome={block.outcome} size={11} />
        <Text style={{ fontFamily: SERIF, fontWeight: 600, fontSize: 15 }}>{block.label}</Text>
        <Text style={style.soft}>{block.standing}</Text>
      </View>
      {block.because.map((sentence) => (
        <Text key={sentence.text} style={[style.body, { marginTop: 4 }]}>
          {sentence.text}
        </Text>
      ))}
    </View>
  );
}
