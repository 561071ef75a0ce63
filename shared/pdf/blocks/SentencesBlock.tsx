import { View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { Words } from '../Words.tsx';

const AS = { lead: 'lead', body: 'body', note: 'soft' } as const;

export function SentencesBlock({ block }: { readonly block: BlockOf<'sentences'> }) {
  return (
    <>
      {block.items.map(({ text }, at) => (
        <View
          key={`${text.slice(0, 24)}-${at}`}
          style={{ marginTop: at === 0 ? 7 : 4, maxWidth: block.tone === 'note' ? 480 : 430 }}
        >
          <Words as={AS[block.tone]}>{text}</Words>
        </View>
      ))}
    </>
  );
}
