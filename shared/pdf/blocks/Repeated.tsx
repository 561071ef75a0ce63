import { Text, View } from '@react-pdf/renderer';
import { type ReactNode, useRef } from 'react';

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
  const begun = useRef(0);
  return (
    <>
      <View wrap={false}>
        {above}
        {head}
        <Text
          style={{ position: 'absolute', fontSize: 1 }}
          render={({ pageNumber }) => {
            begun.current = pageNumber;
            return '';
          }}
        />
        {first}
      </View>
      <View>
        <View fixed render={({ pageNumber }) => (pageNumber === begun.current ? null : head)} />
        {children}
      </View>
    </>
  );
}
