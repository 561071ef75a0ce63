import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

const LAST = 2;

/** Rows of which the last one never stands alone on a page. One that may be split cannot be held together with another. */
export function endTogether(
  rows: readonly ReactElement<{ readonly wrap?: boolean }>[],
): readonly ReactElement[] {
  const last = rows.slice(-LAST);
  if (rows.length < LAST || last.some(({ props }) => props.wrap !== false)) return rows;
  return [
    ...rows.slice(0, -LAST),
    <View key="end" wrap={false}>
      {last}
    </View>,
  ];
}
