import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import type { TraceLink } from '../../ui/TraceLinks.tsx';
import styles from './Matrix.module.css';
import { MatrixCardEditor } from './MatrixCardEditor.tsx';
import type { CardEdit } from './matrix-actions.ts';
import type { MatrixCard, MatrixColumn } from './matrix-view.ts';

const words = planScreen.matrix;

export type CardEvents = {
  readonly toggle: (card: MatrixCard) => void;
  readonly place: (card: MatrixCard, column: MatrixColumn['id']) => void;
  readonly edit: (card: MatrixCard, changes: CardEdit) => void;
  readonly plan: (card: MatrixCard) => void;
  readonly remove: (card: MatrixCard) => void;
  readonly linksOf: (card: MatrixCard) => readonly TraceLink[];
};

type MatrixCardItemProps = {
  readonly card: MatrixCard;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly triggerPrompt: string;
  readonly events: CardEvents;
};

export const MatrixCardItem = memo(function MatrixCardItem(props: MatrixCardItemProps) {
  const { card, open, inTabOrder, triggerPrompt, events } = props;
  const { listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: card.id,
    disabled: open,
  });
  return (
    <li
      ref={setNodeRef}
      className={joinClasses(styles['card'], open && styles['open'], isDragging && styles['lifted'])}
      data-thing={card.id}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={styles['main']}
        aria-expanded={open}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => events.toggle(card)}
        {...(open ? {} : listeners)}
      >
        <CardFace card={card} />
      </button>
      {open ? <MatrixCardEditor card={card} triggerPrompt={triggerPrompt} events={events} /> : null}
    </li>
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

/** In the middle of a line a sentence begins small; an abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second !== '' && second === second.toLowerCase()
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
