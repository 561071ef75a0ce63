import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Style } from './style.ts';
import { type Tag, tagged } from './tags.ts';
import { type Theme, useTheme } from './theme.ts';
import { type as scale } from './type.ts';

type Words = {
  readonly as: keyof typeof scale;
  readonly style?: Style;
  /** What the text is; by itself it is a title where it is set as one, else a paragraph. */
  readonly tag?: Tag;
  readonly children: ReactNode;
};

const TITLES: Partial<Record<keyof typeof scale, Tag['type']>> = { display: 'H1', title: 'H2' };

/** Text in one of the sizes there are. */
export function Words(props: Words) {
  return <WordsIn theme={useTheme()} {...props} />;
}

/** So many letters may need a second line; a space that does not break is left out of what is shorter and looked for. */
const ONE_LINE = 40;

/** A short last word takes another along into the last line. */
function withoutWidow(text: string): string {
  return text.length <= ONE_LINE ? text : text.replace(/ (\S{1,9})$/u, '\u00A0$1');
}

/** The same where the theme cannot be looked up: in what is drawn anew for each page. */
export function WordsIn({
  theme,
  as,
  style = {},
  tag = { type: TITLES[as] ?? 'P' },
  children,
}: Words & { readonly theme: Theme }) {
  const isDisplay = as === 'display' || as === 'title' || as === 'lead' || as === 'heading';
  const fontFamily = [...(isDisplay ? theme.display : theme.text)];
  return (
    <Text {...tagged(tag)} style={[scale[as], { fontFamily }, style]}>
      {isDisplay && typeof children === 'string' ? withoutWidow(children) : children}
    </Text>
  );
}
