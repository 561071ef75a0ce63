import type { ReactNode } from 'react';
import { LongList } from '../LongList.tsx';
import styles from './CardBoard.module.css';
import { CarryColumn } from './CarryColumn.tsx';
import type { BoardCard, BoardColumn, Cards } from './use-cards.ts';

export type CardRow<Card extends BoardCard> = {
  readonly id: string;
  readonly card: Card;
  readonly open: boolean;
  readonly inTabOrder: boolean;
};

type CardColumnProps<Card extends BoardCard> = {
  readonly column: BoardColumn<Card> & { readonly help: string };
  readonly cards: Cards<Card>;
  readonly label: string;
  /** The rank of its heading on the page. */
  readonly heading: 'h2' | 'h3';
  readonly glyph?: ReactNode;
  readonly empty: string;
  readonly draw: (row: CardRow<Card>) => ReactNode;
  /** About how tall a card is, in pixels. */
  readonly height: number;
};

export function CardColumn<Card extends BoardCard>(props: CardColumnProps<Card>) {
  const { column, cards, label, heading: Heading, glyph, empty, draw, height } = props;
  const { open, tabStop, held } = cards;
  return (
    <CarryColumn id={column.id} label={label} carrying={held !== undefined} className={styles['column']}>
      <Heading className={styles['title']}>
        <span>
          {glyph} {column.title}
        </span>
        <span className={styles['number']}>{column.cards.length}</span>
      </Heading>
      <p className={styles['help']}>{column.help}</p>
      {column.cards.length === 0 ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <LongList
          rows={column.cards.map((card) => ({
            id: card.id,
            card,
            open: open === card.id,
            inTabOrder: tabStop === card.id,
          }))}
          draw={draw}
          height={height}
        />
      )}
    </CarryColumn>
  );
}
