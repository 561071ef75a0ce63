import type { View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';

/** What the drawing library takes as the style of one thing. */
export type Style = Exclude<NonNullable<ComponentProps<typeof View>['style']>, readonly unknown[]>;

export const row = { flexDirection: 'row' } as const satisfies Style;

/** Each as high as it is: a text as high as its neighbour could not go on on the next page. */
export const topRow = { ...row, alignItems: 'flex-start' } as const satisfies Style;
