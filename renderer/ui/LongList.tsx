import { memo, type ReactNode, useRef } from 'react';
import styles from './LongList.module.css';
import { type Block, firstBlocks, inBlocks } from './long-list.ts';
import { useGrowing } from './use-growing.ts';

type LongListProps<Row> = {
  readonly rows: readonly Row[];
  /** Draws one row as an `li`. The same function for as long as possible: another one draws every row again. */
  readonly draw: (row: Row) => ReactNode;
  /** About how tall a row is, in pixels, for what has not been laid out yet. */
  readonly height: number;
  /** What it is called, where it has no heading of its own. */
  readonly label?: string;
};

/**
 * A list that may be long: what is out of sight is not laid out, and what did not change is not drawn again. All of it is
 * in the page, so the browser's own search, the order for ears and the arrows find everything. For ears the blocks are not
 * there: it is one list, and each row has its place among all of them.
 */
export function LongList<Row extends { readonly id: string }>({
  rows,
  draw,
  height,
  label,
}: LongListProps<Row>) {
  const before = useRef<readonly Block<Row>[]>([]);
  const blocks = inBlocks(rows, before.current);
  before.current = blocks;
  const drawn = firstBlocks(blocks, useGrowing(rows.length));
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: in a `ul` nothing may stand between it and its rows
    <div role="list" aria-label={label}>
      {drawn.map((block) => (
        <MemoBlock key={block.key} block={block} draw={draw as (row: unknown) => ReactNode} height={height} />
      ))}
    </div>
  );
}

type BlockProps = {
  readonly block: Block<unknown>;
  readonly draw: (row: unknown) => ReactNode;
  readonly height: number;
};

const MemoBlock = memo(function MemoBlock({ block, draw, height }: BlockProps) {
  const { rows } = block;
  return (
    <div
      role="presentation"
      className={styles['block']}
      style={{ containIntrinsicSize: `auto ${rows.length * height}px` }}
    >
      {rows.map(draw)}
    </div>
  );
});
