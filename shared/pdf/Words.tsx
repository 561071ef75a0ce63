import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Style } from './style.ts';
import { useTheme } from './theme.ts';
import { type as scale } from './type.ts';

type Words = {
  readonly as: keyof typeof scale;
  readonly style?: Style;
  readonly children: ReactNode;
};

/** Text in one of the sizes there are. */
export function Words({ as, style = {}, children }: Words) {
  const { text, display } = useTheme();
  const isDisplay = as === 'display' || as === 'title' || as === 'lead' || as === 'heading';
  return (
    <Text style={[scale[as], { fontFamily: [...(isDisplay ? display : text)] }, style]}>{children}</Text>
  );
}
