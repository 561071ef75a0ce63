import layoutDocument, { type LaidOutNode } from '@react-pdf/layout';
import { type Document, Font, pdf } from '@react-pdf/renderer';
import type { ComponentProps, ReactElement } from 'react';

/** A document with every line and box on its place, before anything is drawn: a PDF and a picture are drawn from the same. */
export function layOut(document: ReactElement<ComponentProps<typeof Document>>): Promise<LaidOutNode> {
  // The library names what it mounts “any”.
  const { document: mounted }: { readonly document: object } = pdf(document).container;
  return layoutDocument(mounted, Font);
}
