import { View } from '@react-pdf/renderer';
import type { Style } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { Words } from '../Words.tsx';

/** A text and what is said more softly below it, in no more boxes than they need: each is laid out and measured. */
export function TextAndDetail({
  as = 'body',
  text,
  detail,
  apart = 0,
  style,
  atEnd = false,
  tag = { type: 'P' },
}: {
  readonly as?: 'body' | 'soft' | 'strong';
  readonly text: string;
  readonly detail: string;
  /** Between the two. */
  readonly apart?: number;
  readonly style: Style;
  readonly atEnd?: boolean;
  readonly tag?: Tag;
}) {
  const align: Style = atEnd ? { textAlign: 'right' } : {};
  if (text !== '' && detail !== '')
    return (
      <View {...tagged(tag)} style={style}>
        <Words as={as} style={align}>
          {text}
        </Words>
        <Words as="soft" style={{ ...align, marginTop: apart }}>
          {detail}
        </Words>
      </View>
    );
  if (text === '' && detail === '') return <View style={style} />;
  return (
    <Words as={text === '' ? 'soft' : as} style={{ ...align, ...style }} tag={tag}>
      {text === '' ? detail : text}
    </Words>
  );
}
