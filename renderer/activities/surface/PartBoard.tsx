import { type RefObject, useCallback, useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { surfaceStrings as words } from '#shared/strings/surface-step.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { CardBoard } from '../../ui/board/CardBoard.tsx';
import { CardColumn, type CardRow } from '../../ui/board/CardColumn.tsx';
import { useCards } from '../../ui/board/use-cards.ts';
import styles from './Board.module.css';
import { type PartEvents, PartFace, PartItem } from './PartItem.tsx';
import {
  columnOf,
  columnOfKey,
  PART_COLUMNS,
  type PartCard,
  type PartColumn,
  placeCommand,
  titleOf,
} from './surface-view.ts';

type PartBoardProps = {
  readonly columns: readonly PartColumn[];
  readonly playbook: Playbook;
  readonly capture: RefObject<HTMLInputElement | null>;
};

const CARD = 56;
const nameOf = ({ part }: PartCard): string => part.name;

/** To sort, keep, simplify, drop. Parts go there by mouse, finger, letter, or carried with Shift and the arrows. */
export function PartBoard({ columns, playbook, capture }: PartBoardProps) {
  const send = useSend();
  const cards = useCards(columns);
  const { acts, selected } = cards;
  const titles = useMemo(() => PART_COLUMNS.map((id) => ({ id, title: titleOf(id, playbook) })), [playbook]);
  const events = useMemo(
    (): PartEvents => ({
      toggle: ({ id }) => acts.toggle(id),
      place: ({ id, part }, column) => {
        if (columnOf(part) !== column) send(placeCommand(id, column));
        acts.goTo(id);
      },
      edit: ({ id }, changes) => send({ name: 'surface.edit-part', payload: { id, changes } }),
      remove: ({ id }) => {
        acts.close();
        send({ name: 'surface.remove-part', payload: { id } });
      },
    }),
    [send, acts],
  );
  const draw = useCallback(
    (row: CardRow<PartCard>) => <PartItem key={row.id} {...row} columns={titles} events={events} />,
    [titles, events],
  );
  return (
    <AttachArea selected={selected === undefined ? undefined : { kind: 'part', id: selected.id }}>
      <CardBoard
        cards={cards}
        columns={columns}
        nameOf={nameOf}
        instructions={words.dragInstructions}
        keys={words.keys}
        ordered
        onPlace={({ id }, { column, after }) => {
          const known = PART_COLUMNS.find((one) => one === column);
          return known !== undefined && send(placeCommand(id, known, after));
        }}
        letters={letterKeysOn}
        columnOfKey={columnOfKey}
        capture={capture}
        onRemove={events.remove}
        face={({ part }) => <PartFace part={part} />}
        layout={styles['columns']}
      >
        {columns.map((column) => (
          <CardColumn
            key={column.id}
            column={column}
            cards={cards}
            label={words.column(column.title, column.cards.length)}
            heading="h3"
            empty={words.emptyColumn}
            draw={draw}
            height={CARD}
          />
        ))}
      </CardBoard>
    </AttachArea>
  );
}
