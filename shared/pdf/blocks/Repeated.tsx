import { View } from '@react-pdf/renderer';
import { type ReactNode, useState } from 'react';
import { begins, comesAgain, Repeats } from '../paging/repeats.ts';

/**
 * Rows under a head that comes again on each further page. The head, what stands above it and the first rows stay
 * together: the library keeps a title with its next sibling only, not with what is inside of that.
 */
export function Repeated({
  above,
  head,
  first,
  children,
}: {
  readonly above: ReactNode;
  readonly head: ReactNode;
  readonly first: ReactNode;
  readonly children: ReactNode;
}) {
  const [repeats] = useState(() => new Repeats());
  return (
    <>
      <View wrap={false} {...begins(repeats)}>
        {above}
        {head}
        {first}
      </View>
      <View>
        <View {...comesAgain(repeats)} style={{ position: 'absolute', left: 0, right: 0 }}>
          {head}
        </View>
        {children}
      </View>
    </>
  );
}
