import type { BlockOf } from '#shared/report/report.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';

export function HeadingBlock({ block }: { readonly block: BlockOf<'heading'> }) {
  return (
    <>
      <BlockTitle text={block.text} />
      {block.note === '' ? null : (
        <Words as="soft" tag={{ type: 'P', apart: true }}>
          {block.note}
        </Words>
      )}
    </>
  );
}
