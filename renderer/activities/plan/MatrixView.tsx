import { type RefObject, useCallback, useMemo } from 'react';
import { MATRIX_COLUMN_IDS, type MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { useLinksTo } from '../../session/use-links-to.ts';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { CardBoard } from '../../ui/board/CardBoard.tsx';
import { CardColumn, type CardRow } from '../../ui/board/CardColumn.tsx';
import { useCards } from '../../ui/board/use-cards.ts';
import { ColumnGlyph } from './ColumnGlyph.tsx';
import type { CardEvents } from './card-events.ts';
import styles from './Matrix.module.css';
import { CardFace, MatrixCardItem } from './MatrixCardItem.tsx';
import {
  editCardCommand,
  orderCommand,
  placeCommand,
  planCardCommand,
  removeCardCommand,
} from './matrix-actions.ts';
import type { MatrixCard, MatrixColumn } from './matrix-view.ts';

const words = planScreen.matrix;
const newId = (): string => crypto.randomUUID();

type MatrixViewProps = {
  readonly columns: readonly MatrixColumn[];
  readonly playbook: Playbook;
  readonly capture: RefObject<HTMLInputElement | null>;
};

const CARD = 88;
const nameOf = ({ label }: MatrixCard): string => label;

/** Keep, change now, defer: filled from the answers, dragged right by the room. */
export function MatrixView({ columns, playbook, capture }: MatrixViewProps) {
  const send = useSend();
  const linksTo = useLinksTo(playbook);
  const cards = useCards(columns);
  const { acts } = cards;
  const { triggerPrompt } = playbook.plan.matrix;
  const events = useMemo(
    (): CardEvents => ({
      toggle: ({ id }) => acts.toggle(id),
      place: (card, column) => {
        if (column !== card.column) send(placeCommand(card, column));
        acts.goTo(card.id);
      },
      edit: (card, changes) => send(editCardCommand(card, changes)),
      plan: (card) => send(planCardCommand(card, newId)),
      remove: (card) => {
        acts.close();
        send(removeCardCommand(card));
      },
      linksOf: ({ answers }) => linksTo(answers),
    }),
    [send, linksTo, acts],
  );
  const draw = useCallback(
    (row: CardRow<MatrixCard>) => (
      <MatrixCardItem key={row.id} {...row} triggerPrompt={triggerPrompt} events={events} />
    ),
    [triggerPrompt, events],
  );
  return (
    <CardBoard
      cards={cards}
      columns={columns}
      nameOf={nameOf}
      instructions={words.instructions}
      keys={words.keys}
      bySpace
      ordered
      onPlace={(card, { column, after }) => {
        const known = MATRIX_COLUMN_IDS.find((one) => one === column);
        if (known === undefined) return false;
        return send(
          after === undefined ? placeCommand(card, known) : orderCommand(columns, card, known, after),
        );
      }}
      letters={letterKeysOn}
      columnOfKey={(letter) => COLUMN_OF_KEY[letter.toUpperCase()]}
      capture={capture}
      onRemove={events.remove}
      face={(card) => <CardFace card={card} />}
      layout={styles['columns']}
    >
      {columns.map((column) => (
        <CardColumn
          key={column.id}
          column={column}
          cards={cards}
          label={words.label(column.title, column.cards.length)}
          heading="h2"
          glyph={<ColumnGlyph column={column.id} />}
          empty={words.empty[column.id]}
          draw={draw}
          height={CARD}
        />
      ))}
    </CardBoard>
  );
}

const COLUMN_OF_KEY: Readonly<Record<string, MatrixColumnId>> = Object.fromEntries(
  MATRIX_COLUMN_IDS.map((column) => [planScreen.columnKeys[column], column]),
);
