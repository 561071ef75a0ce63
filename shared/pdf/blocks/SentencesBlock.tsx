import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { Words } from '../Words.tsx';

const AS = { lead: 'lead', body: 'body', note: 'soft' } as const;

export function SentencesBlock({
  block,
  above,
}: {
  readonly block: BlockOf<'sentences'>;
  readonly above: ReactNode;
}) {
  return (
    <>
      {block.items.map(({ text }, at) => (
        <View key={`${text.slice(0, 24)}-${at}`} wrap={mayBreak(text)}>
          {at === 0 ? above : null}
          <View style={{ marginTop: at === 0 ? 6 : 3, maxWidth: block.tone === 'note' ? 480 : 430 }}>
            <Words as={AS[block.tone]}>{text}</Words>
          </View>
        </View>
      ))}
    </>
  );
}
