import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { MATRIX_COLUMN_IDS, type MatrixColumnId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { useLinksTo } from '../../session/use-links-to.ts';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { CarryBoard } from '../../ui/CarryBoard.tsx';
import { CarryColumn } from '../../ui/CarryColumn.tsx';
import { neighbourInColumns, nextInColumns } from '../../ui/in-columns.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { LongList } from '../../ui/LongList.tsx';
import { thingAround, useFollowFocus } from '../../ui/use-follow-focus.ts';
import { ColumnGlyph } from './ColumnGlyph.tsx';
import styles from './Matrix.module.css';
import { type CardEvents, CardFace, MatrixCardItem } from './MatrixCardItem.tsx';
import { editCardCommand, placeCommand, planCardCommand, removeCardCommand } from './matrix-actions.ts';
import type { MatrixCard, MatrixColumn } from './matrix-view.ts';

const words = planScreen.matrix;
const newId = (): string => crypto.randomUUID();

type MatrixViewProps = {
  readonly columns: readonly MatrixColumn[];
  readonly playbook: Playbook;
  readonly capture: RefObject<HTMLInputElement | null>;
};

/** Keep, change now, defer: filled from the answers, dragged right by the room. */
export function MatrixView({ columns, playbook, capture }: MatrixViewProps) {
  const send = useSend();
  const linksTo = useLinksTo(playbook);
  const page = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const [selected, setSelected] = useState<string>();
  const [carried, setCarried] = useState<string>();
  const cards = columns.flatMap((column) => column.cards);
  const tabStop = cards.some(({ id }) => id === selected) ? selected : cards[0]?.id;
  const focus = useFollowFocus(page, tabStop);
  const byId = (id: unknown): MatrixCard | undefined => cards.find((card) => card.id === id);
  const events = useMemo(
    (): CardEvents => ({
      toggle: ({ id }) => {
        setSelected(id);
        setOpen((shown) => (shown === id ? undefined : id));
      },
      place: (card, column) => {
        if (column !== card.column) send(placeCommand(card, column));
        setSelected(card.id);
        focus.to(card.id);
      },
      edit: (card, changes) => send(editCardCommand(card, changes)),
      plan: (card) => send(planCardCommand(card, newId)),
      remove: (card) => {
        setOpen(undefined);
        send(removeCardCommand(card));
      },
      linksOf: ({ answers }) => linksTo(answers),
    }),
    [send, linksTo, focus],
  );

  /** Keys on a card. Inside its editor they are text and do not come this far. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || carried !== undefined) return;
    const card = byId(thingAround(event.target));
    if (event.key === 'Escape' && card !== undefined && open === card.id) {
      setOpen(undefined);
      focus.to(card.id);
      event.preventDefault();
      return;
    }
    if (card === undefined || !isCardButton(event.target)) return;
    const column = letterKeysOn() ? COLUMN_OF_KEY[event.key.toUpperCase()] : undefined;
    const ids = columns.map(({ cards: within }) => within.map(({ id }) => id as string));
    const next = nextInColumns(ids, card.id, event.key);
    if (column !== undefined) events.place(card, column);
    else if (next !== undefined) {
      setSelected(next);
      focus.to(next);
    } else if (event.key === 'Delete') {
      focus.to(neighbourInColumns(ids, card.id));
      events.remove(card);
    } else if (event.key.toLowerCase() === 'e' && letterKeysOn()) capture.current?.focus();
    else return;
    event.preventDefault();
  }

  const held = byId(carried);
  return (
    <CarryBoard
      columns={columns}
      nameOf={(id) => byId(id)?.label ?? ''}
      instructions={words.instructions}
      bySpace
      onCarry={setCarried}
      onDrop={(id, over) => {
        const card = byId(id);
        const column = MATRIX_COLUMN_IDS.find((known) => known === over);
        if (card !== undefined && column !== undefined) events.place(card, column);
      }}
      held={
        held === undefined ? null : (
          <div className={joinClasses(styles['card'], styles['carried'])}>
            <div className={styles['main']}>
              <CardFace card={held} />
            </div>
          </div>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside, which are buttons, bubble to here */}
      <div
        ref={page}
        className={styles['columns']}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => focus.note(thingAround(target))}
      >
        {columns.map((column) => (
          <Column
            key={column.id}
            column={column}
            carrying={held !== undefined && held.column !== column.id}
            open={open}
            tabStop={tabStop}
            triggerPrompt={playbook.plan.matrix.triggerPrompt}
            events={events}
          />
        ))}
      </div>
      <p className={styles['keys']}>{words.keys}</p>
    </CarryBoard>
  );
}

type CardRow = {
  readonly id: string;
  readonly card: MatrixCard;
  readonly open: boolean;
  readonly inTabOrder: boolean;
};

const CARD = 88;

type ColumnProps = {
  readonly column: MatrixColumn;
  readonly carrying: boolean;
  readonly open: string | undefined;
  readonly tabStop: string | undefined;
  readonly triggerPrompt: string;
  readonly events: CardEvents;
};

function Column({ column, carrying, open, tabStop, triggerPrompt, events }: ColumnProps) {
  const { id, title, help, cards } = column;
  const draw = useCallback(
    (row: CardRow) => (
      <MatrixCardItem
        key={row.id}
        card={row.card}
        open={row.open}
        inTabOrder={row.inTabOrder}
        triggerPrompt={triggerPrompt}
        events={events}
      />
    ),
    [triggerPrompt, events],
  );
  return (
    <CarryColumn
      id={id}
      label={words.label(title, cards.length)}
      carrying={carrying}
      className={styles['column']}
    >
      <h2 className={styles['columnTitle']}>
        <span>
          <ColumnGlyph column={id} /> {title}
        </span>
        <span>{cards.length}</span>
      </h2>
      <p className={styles['help']}>{help}</p>
      <LongList
        rows={cards.map((card) => ({
          id: card.id,
          card,
          open: open === card.id,
          inTabOrder: tabStop === card.id,
        }))}
        draw={draw}
        height={CARD}
      />
      {cards.length > 0 ? null : <p className={styles['empty']}>{words.empty[id]}</p>}
    </CarryColumn>
  );
}

const COLUMN_OF_KEY: Readonly<Record<string, MatrixColumnId>> = Object.fromEntries(
  MATRIX_COLUMN_IDS.map((column) => [planScreen.columnKeys[column], column]),
);

function isCardButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.parentElement?.dataset['thing'] !== undefined;
}
