import { memo } from 'react';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { CardItem } from '../../ui/board/CardItem.tsx';
import type { CardEvents } from './card-events.ts';
import styles from './Matrix.module.css';
import { MatrixCardEditor } from './MatrixCardEditor.tsx';
import type { MatrixCard } from './matrix-view.ts';

const words = planScreen.matrix;

type MatrixCardItemProps = {
  readonly card: MatrixCard;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly triggerPrompt: string;
  readonly events: CardEvents;
};

/** A card of the matrix: carried, or opened for why it stands there. */
export const MatrixCardItem = memo(function MatrixCardItem(props: MatrixCardItemProps) {
  const { card, open, inTabOrder, triggerPrompt, events } = props;
  return (
    <CardItem
      id={card.id}
      open={open}
      inTabOrder={inTabOrder}
      onPress={() => events.toggle(card)}
      face={<CardFace card={card} />}
    >
      {open ? <MatrixCardEditor card={card} triggerPrompt={triggerPrompt} events={events} /> : null}
    </CardItem>
  );
});

/** What a card shows at rest, and while it is carried. */
export function CardFace({ card }: { readonly card: MatrixCard }) {
  return (
    <>
      <span className={styles['label']} dir="auto">
        {card.label}
      </span>
      <span className={styles['why']} dir="auto">
        {card.column === 'defer' && card.trigger !== '' ? words.until(lowerFirst(card.trigger)) : card.why}
      </span>
      {card.warnings.map((warning) => (
        <span key={warning} className={styles['warning']}>
          {warning}
        </span>
      ))}
      <span className={styles['signs']}>
        <span>{card.sort}</span>
        {card.ruled !== null && card.ruled !== card.column ? (
          <span className={styles['moved']}>{words.moved}</span>
        ) : null}
        {card.planned && card.column === 'change' ? <span>{words.planned}</span> : null}
      </span>
    </>
  );
}
