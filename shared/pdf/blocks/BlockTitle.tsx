import { View } from '@react-pdf/renderer';
import { Words } from '../Words.tsx';

/** The title of a block. It never ends a page: so much of what follows comes with it. */
export function BlockTitle({
  text,
  ahead = 46,
  above = 12,
}: {
  readonly text: string;
  readonly ahead?: number;
  readonly above?: number;
}) {
  return (
    <View minPresenceAhead={ahead} style={{ paddingTop: above, paddingBottom: text === '' ? 0 : 4 }}>
      {text === '' ? null : <Words as="strong">{text}</Words>}
    </View>
  );
}
