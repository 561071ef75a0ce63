import { View } from '@react-pdf/renderer';
import { Words } from '../Words.tsx';

/** The title of a block. It is drawn in one piece with what follows, so it never ends a page. */
export function BlockTitle({ text, above = 11 }: { readonly text: string; readonly above?: number }) {
  return (
    <View style={{ paddingTop: above, paddingBottom: text === '' ? 0 : 4 }}>
      {text === '' ? null : (
        <Words as="strong" tag={{ type: 'H3' }}>
          {text}
        </Words>
      )}
    </View>
  );
}
