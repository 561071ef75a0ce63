import { View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { row } from '../style.ts';
import { INK } from '../theme.ts';
import { Words } from '../Words.tsx';

/** The outcome to prove, in a frame of its own. */
export function CalloutBlock({ block }: { readonly block: BlockOf<'callout'> }) {
  const hasSide = block.facts.length > 0 || block.aside !== '';
  return (
    <View
      wrap={false}
      style={{
        ...row,
        gap: 18,
        marginTop: 16,
        borderWidth: 0.9,
        borderColor: INK,
        borderRadius: 3,
        paddingVertical: 11,
        paddingHorizontal: 14,
      }}
    >
      <View style={{ flex: 1 }}>
        <Words as="label">{block.label}</Words>
        <Words as="heading" style={{ fontSize: 12.5, marginTop: 2 }}>
          {block.title}
        </Words>
        {block.detail === '' ? null : (
          <Words as="soft" style={{ marginTop: 4 }}>
            {block.detail}
          </Words>
        )}
      </View>
      {hasSide ? (
        <View style={{ width: 136, justifyContent: 'space-between' }}>
          <View>
            {block.facts.map((fact, at) => (
              <Words key={`${fact}-${at}`} as={at === 0 ? 'soft' : 'strong'} style={{ textAlign: 'right' }}>
                {fact}
              </Words>
            ))}
          </View>
          {block.aside === '' ? null : (
            <Words as="soft" style={{ textAlign: 'right', marginTop: 4 }}>
              {block.aside}
            </Words>
          )}
        </View>
      ) : null}
    </View>
  );
}
