import { View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { PathGlyph } from '../glyphs.tsx';
import { row } from '../style.ts';
import { Words } from '../Words.tsx';

/** The one sentence the report is read for, and why. */
export function DecisionBlock({ block }: { readonly block: BlockOf<'decision'> }) {
  return (
    <View>
      <View style={{ maxWidth: 400 }}>
        <Words as="display" tag={{ type: 'H2' }}>
          {block.headline}
        </Words>
      </View>
      <View style={{ ...row, gap: 6, marginTop: 10, alignItems: 'center' }}>
        <PathGlyph outcome={block.outcome} size={9} />
        <Words as="strong">{block.label}</Words>
        <Words as="soft">{block.standing}</Words>
      </View>
      <View style={{ marginTop: 10, maxWidth: 410 }}>
        <Words as="lead">{block.because.map(({ text }) => text).join(' ')}</Words>
      </View>
    </View>
  );
}
