import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { type IdeaCard, type IdeaColumn, ideaBoard } from '#shared/moments/idea-board.ts';
import { suggestClusters } from '#shared/moments/suggest-clusters.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import type { MomentId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import { useSelected } from '../../session/session-context.ts';
import type { SessionState } from '../../session/session-state.ts';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { Button } from '../../ui/Button.tsx';
import { CarryBoard } from '../../ui/CarryBoard.tsx';
import { CarryColumn } from '../../ui/CarryColumn.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { neighbourInColumns, nextInColumns } from '../../ui/in-columns.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useSay } from '../../ui/Toasts.tsx';
import { thingAround, useFollowFocus } from '../../ui/use-follow-focus.ts';
import styles from './Board.module.css';
import { IdeaFace, IdeaItem } from './IdeaItem.tsx';
import { type As, carryCommand, commandOfKey, groupCommand } from './idea-keys.ts';
import moment from './Moment.module.css';

type IdeaBoardViewProps = { readonly id: MomentId; readonly moment: Moment };

/** What the room wrote, to sort: like with like, repeats merged, and each carried to where it belongs. */
export function IdeaBoardView({ id, moment: { title, closed } }: IdeaBoardViewProps) {
  const send = useSend();
  const say = useSay();
  const ideas = useSelected(selectIdeas);
  const page = useRef<HTMLDivElement>(null);
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<string>();
  const [carried, setCarried] = useState<string>();
  const board = useMemo(() => ideaBoard(ideas, id), [ideas, id]);
  const columns = useMemo(
    (): readonly IdeaColumn[] => [
      ...board.columns,
      ...fresh
        .filter((name) => board.columns.every(({ cluster }) => cluster !== name))
        .map((name) => ({ cluster: name, title: name, cards: [] })),
    ],
    [board, fresh],
  );
  const cards = columns.flatMap((column) => column.cards);
  const byId = (one: unknown): IdeaCard | undefined => cards.find((card) => card.id === one);
  const tabStop = byId(selected)?.id ?? cards[0]?.id;
  const focus = useFollowFocus(page, tabStop);
  const repeats = cards.filter((card) => card.repeats !== undefined);
  const newId = (): string => crypto.randomUUID();

  function suggest(): void {
    const loose = columns[0]?.cards ?? [];
    const groups = suggestClusters(loose);
    if (groups.length === 0) {
      say(words.nothingAlike);
      return;
    }
    const payload = { groups: groups.map(({ cluster, ids }) => ({ cluster, ids: [...ids] })) };
    if (!send({ name: 'idea.group', payload })) return;
    say(
      words.grouped(
        groups.reduce((sum, { ids }) => sum + ids.length, 0),
        groups.length,
      ),
    );
  }

  function mergeAll(): void {
    const merges = repeats.flatMap(({ id: one, repeats: into }) =>
      into === undefined ? [] : [{ ids: [one], into: into.id }],
    );
    send({ name: 'idea.merge', payload: { merges } });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || carried !== undefined) return;
    const card = byId(thingAround(event.target));
    if (card === undefined) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-thing] > button')) return;
    const ids = columns.map((column) => column.cards.map((one) => one.id as string));
    const press = { key: event.key, shift: event.shiftKey, letters: letterKeysOn() };
    const command = commandOfKey(columns, card, press, newId);
    const next = event.shiftKey ? undefined : nextInColumns(ids, card.id, event.key);
    if (command !== undefined) {
      const goes = command.name === 'idea.remove' || command.name === 'idea.merge';
      focus.to(goes ? neighbourInColumns(ids, card.id) : card.id);
      send(command);
    } else if (next !== undefined) {
      setSelected(next);
      focus.to(next);
    } else return;
    event.preventDefault();
  }

  const held = byId(carried);
  return (
    <section className={moment['sheet']} aria-label={words.board}>
      <h3 className={moment['title']}>{title}</h3>
      <div className={moment['row']}>
        <span role="status">{words.written(board.count)}</span>
        <Button size="small" onClick={suggest}>
          {words.suggest}
        </Button>
        {repeats.length === 0 ? null : (
          <Button size="small" onClick={mergeAll}>
            {words.mergeAll(repeats.length)}
          </Button>
        )}
        <NewCluster onAdd={(name) => setFresh((before) => [...before, name])} />
        {closed ? null : (
          <Button size="small" look="plain" onClick={() => send({ name: 'moment.close', payload: { id } })}>
            {words.end}
          </Button>
        )}
      </div>
      <CarryBoard
        columns={columns.map(({ cluster, title: name }) => ({ id: columnId(cluster), title: name }))}
        nameOf={(one) => byId(one)?.text ?? ''}
        instructions={words.dragInstructions}
        onCarry={setCarried}
        onDrop={(one, over) => {
          const card = byId(one);
          const column = columns.find(({ cluster }) => columnId(cluster) === over);
          if (card !== undefined && column !== undefined) send(groupCommand(card, column.cluster));
        }}
        held={
          held === undefined ? null : (
            <div className={joinClasses(styles['card'], styles['carried'])}>
              <IdeaFace card={held} />
            </div>
          )
        }
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the ideas inside, which are buttons, bubble to here */}
        <div
          ref={page}
          className={styles['columns']}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => focus.note(thingAround(target))}
        >
          {columns.map((column) => (
            <Column
              key={column.cluster}
              column={column}
              carrying={held !== undefined}
              onRename={(cluster) => {
                const ids = column.cards.map((card) => card.id);
                setFresh((before) => before.map((name) => (name === column.cluster ? cluster : name)));
                if (ids.length > 0) send({ name: 'idea.group', payload: { groups: [{ cluster, ids }] } });
              }}
              onCarryAll={(as) => send(carryCommand(column.cards, as, newId))}
            >
              {column.cards.map((card) => (
                <IdeaItem
                  key={card.id}
                  card={card}
                  inTabOrder={tabStop === card.id}
                  onSelect={setSelected}
                  onCarry={(as) => send(carryCommand([card], as, newId))}
                  send={send}
                />
              ))}
            </Column>
          ))}
        </div>
      </CarryBoard>
      <p className={styles['keys']}>{words.keys}</p>
    </section>
  );
}

type ColumnProps = {
  readonly column: IdeaColumn;
  readonly carrying: boolean;
  readonly onRename: (cluster: string) => void;
  readonly onCarryAll: (as: As) => void;
  readonly children: ReactNode;
};

function Column({ column, carrying, onRename, onCarryAll, children }: ColumnProps) {
  const { cluster, title, cards } = column;
  const loose = cards.filter(({ became }) => became === null).length;
  return (
    <CarryColumn
      id={columnId(cluster)}
      label={words.column(title, cards.length)}
      carrying={carrying}
      className={styles['column']}
    >
      <div className={styles['head']}>
        {cluster === '' ? (
          <h4 className={styles['name']}>{title}</h4>
        ) : (
          <EditableText
            label={words.rename}
            labelHidden
            quiet
            value={cluster}
            maxLength={LIMITS.word}
            onCommit={(name) => (name === '' ? undefined : onRename(name))}
          />
        )}
        <span className={styles['number']}>{cards.length}</span>
      </div>
      {cards.length === 0 ? <p className={styles['empty']}>{words.empty}</p> : <ul>{children}</ul>}
      {cluster === '' || loose === 0 ? null : (
        <div className={styles['acts']}>
          {(['claim', 'parked', 'action'] as const).map((as) => (
            <Button key={as} size="small" look="plain" onClick={() => onCarryAll(as)}>
              {words.carryAll[as]}
            </Button>
          ))}
        </div>
      )}
    </CarryColumn>
  );
}

function NewCluster({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <input
        className={styles['input']}
        aria-label={words.newCluster}
        placeholder={words.newClusterPlaceholder}
        value={name}
        maxLength={LIMITS.word}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
    </form>
  );
}

/** Clusters may be called anything; the board needs ids. */
function columnId(cluster: string): string {
  return `cluster ${cluster}`;
}

function selectIdeas({ workshop }: SessionState): SessionState['workshop']['ideas'] {
  return workshop.ideas;
}
