import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { surfaceStrings as words } from '#shared/strings/surface-step.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { CarryBoard } from '../../ui/CarryBoard.tsx';
import { CarryColumn } from '../../ui/CarryColumn.tsx';
import { neighbourInColumns, nextInColumns } from '../../ui/in-columns.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { LongList } from '../../ui/LongList.tsx';
import { thingAround, useFollowFocus } from '../../ui/use-follow-focus.ts';
import styles from './Board.module.css';
import { type PartEvents, PartFace, PartItem } from './PartItem.tsx';
import {
  carryCommand,
  columnOfKey,
  dispositionOf,
  dropCommand,
  PART_COLUMNS,
  type PartCard,
  type PartColumn,
} from './surface-view.ts';

type PartBoardProps = {
  readonly columns: readonly PartColumn[];
  readonly capture: RefObject<HTMLInputElement | null>;
};

type PartRow = {
  readonly id: string;
  readonly card: PartCard;
  readonly open: boolean;
  readonly inTabOrder: boolean;
};

const CARD = 56;

/** To sort, keep, simplify, drop. Parts go there by mouse, finger, letter, or carried with Shift and the arrows. */
export function PartBoard({ columns, capture }: PartBoardProps) {
  const send = useSend();
  const page = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const [selected, setSelected] = useState<string>();
  const [carried, setCarried] = useState<string>();
  const cards = useMemo(() => columns.flatMap((column) => column.cards), [columns]);
  const titles = useMemo(() => PART_COLUMNS.map((id) => ({ id, title: titleOf(columns, id) })), [columns]);
  const stableTitles = useStable(titles);
  const tabStop = cards.some(({ id }) => id === selected) ? selected : cards[0]?.id;
  const focus = useFollowFocus(page, tabStop);
  const byId = (id: unknown): PartCard | undefined => cards.find((card) => card.id === id);
  const events = useMemo(
    (): PartEvents => ({
      toggle: ({ id }) => {
        setSelected(id);
        setOpen((shown) => (shown === id ? undefined : id));
      },
      place: ({ id, part }, column) => {
        const disposition = dispositionOf(column);
        if (part.disposition !== disposition)
          send({ name: 'surface.move-part', payload: { id, disposition } });
        setSelected(id);
        focus.to(id);
      },
      edit: ({ id }, changes) => send({ name: 'surface.edit-part', payload: { id, changes } }),
      remove: ({ id }) => {
        setOpen(undefined);
        send({ name: 'surface.remove-part', payload: { id } });
      },
    }),
    [send, focus],
  );

  /** Keys on a part. Inside its editor they are text and do not come this far. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || carried !== undefined) return;
    const card = byId(thingAround(event.target));
    if (card === undefined) return;
    if (event.key === 'Escape' && open === card.id) {
      setOpen(undefined);
      focus.to(card.id);
      event.preventDefault();
      return;
    }
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-thing] > button')) return;
    const ids = columns.map((column) => column.cards.map(({ id }) => id as string));
    const carry = event.shiftKey ? carryCommand(columns, card.id, event.key) : undefined;
    const column = letterKeysOn() && !event.shiftKey ? columnOfKey(event.key) : undefined;
    const next = event.shiftKey ? undefined : nextInColumns(ids, card.id, event.key);
    if (carry !== undefined) {
      send(carry);
      focus.to(card.id);
    } else if (column !== undefined) events.place(card, column);
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

  const draw = useCallback(
    ({ id, card, open: isOpen, inTabOrder }: PartRow) => (
      <PartItem
        key={id}
        card={card}
        open={isOpen}
        inTabOrder={inTabOrder}
        columns={stableTitles}
        events={events}
      />
    ),
    [stableTitles, events],
  );
  const held = byId(carried);
  return (
    <CarryBoard
      columns={titles}
      nameOf={(id) => byId(id)?.part.name ?? ''}
      instructions={words.dragInstructions}
      onCarry={setCarried}
      ordered
      onDrop={(id, over, place) => {
        const card = byId(id);
        const column = PART_COLUMNS.find((known) => known === over);
        if (card === undefined || column === undefined) return;
        const command = place === undefined ? undefined : dropCommand(columns, card.id, column, place.after);
        if (command === undefined) events.place(card, column);
        else {
          send(command);
          setSelected(card.id);
          focus.to(card.id);
        }
      }}
      held={
        held === undefined ? null : (
          <div className={joinClasses(styles['card'], styles['carried'])}>
            <div className={styles['main']}>
              <PartFace part={held.part} />
            </div>
          </div>
        )
      }
    >
      <AttachArea selected={selectedTarget(byId(selected))}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the parts inside, which are buttons, bubble to here */}
        <div
          ref={page}
          className={styles['columns']}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => focus.note(thingAround(target))}
        >
          {columns.map((column) => (
            <Column key={column.id} column={column} carrying={held !== undefined}>
              <LongList
                rows={column.cards.map((card) => ({
                  id: card.id,
                  card,
                  open: open === card.id,
                  inTabOrder: tabStop === card.id,
                }))}
                draw={draw}
                height={CARD}
              />
            </Column>
          ))}
        </div>
      </AttachArea>
      <p className={styles['keys']}>{words.keys}</p>
    </CarryBoard>
  );
}

type ColumnProps = {
  readonly column: PartColumn;
  readonly carrying: boolean;
  readonly children: React.ReactNode;
};

function Column({ column, carrying, children }: ColumnProps) {
  const { id, title, help, cards } = column;
  return (
    <CarryColumn
      id={id}
      label={words.column(title, cards.length)}
      carrying={carrying}
      className={styles['column']}
    >
      <h3 className={styles['columnTitle']}>
        <span>{title}</span>
        <span className={styles['number']}>{cards.length}</span>
      </h3>
      <p className={styles['help']}>{help}</p>
      {cards.length === 0 ? <p className={styles['empty']}>{words.emptyColumn}</p> : children}
    </CarryColumn>
  );
}

function titleOf(columns: readonly PartColumn[], id: PartColumn['id']): string {
  return columns.find((column) => column.id === id)?.title ?? id;
}

/** The same list for as long as it says the same. */
function useStable<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

function selectedTarget(card: PartCard | undefined) {
  return card === undefined ? undefined : ({ kind: 'part', id: card.id } as const);
}
