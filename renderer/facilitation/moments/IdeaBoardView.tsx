import { type ReactNode, useMemo, useState } from 'react';
import { type IdeaCard, type IdeaColumn, ideaBoard } from '#shared/moments/idea-board.ts';
import { suggestClusters } from '#shared/moments/suggest-clusters.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import type { MomentId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { letterKeysOn } from '../../settings/letter-keys.ts';
import { Button } from '../../ui/Button.tsx';
import { CardBoard } from '../../ui/board/CardBoard.tsx';
import { CarryColumn } from '../../ui/board/CarryColumn.tsx';
import { useCards } from '../../ui/board/use-cards.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import styles from './Board.module.css';
import { IdeaFace, IdeaItem } from './IdeaItem.tsx';
import { type As, carryCommand, commandOfLetter, groupCommand } from './idea-keys.ts';
import moment from './Moment.module.css';

type IdeaBoardViewProps = { readonly id: MomentId; readonly moment: Moment };

/** What the room wrote, to sort: like with like, repeats merged, and each carried to where it belongs. */
export function IdeaBoardView({ id, moment: { title, closed } }: IdeaBoardViewProps) {
  const send = useSend();
  const say = useSay();
  const ideas = usePart('ideas');
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const board = useMemo(() => ideaBoard(ideas, id), [ideas, id]);
  const columns = useMemo(
    (): readonly Cluster[] =>
      [
        ...board.columns,
        ...fresh
          .filter((name) => board.columns.every(({ cluster }) => cluster !== name))
          .map((name) => ({ cluster: name, title: name, cards: [] })),
      ].map((column) => ({ ...column, id: columnId(column.cluster) })),
    [board, fresh],
  );
  const cards = useCards(columns);
  const repeats = columns.flatMap((column) => column.cards.filter((card) => card.repeats !== undefined));
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
      <CardBoard
        cards={cards}
        columns={columns}
        nameOf={nameOf}
        instructions={words.dragInstructions}
        keys={words.keys}
        onPlace={(card, place) => {
          const column = columns.find(({ id: one }) => one === place.column);
          return column !== undefined && send(groupCommand(card, column.cluster));
        }}
        letters={letterKeysOn}
        onLetter={(card, letter) => {
          const command = commandOfLetter(card, letter, newId);
          if (command?.name === 'idea.merge') cards.acts.goBeyond(card.id);
          return send(command);
        }}
        onRemove={(card) => send({ name: 'idea.remove', payload: { id: card.id } })}
        face={(card) => <IdeaFace card={card} />}
        layout={styles['columns']}
      >
        {columns.map((column) => (
          <Column
            key={column.cluster}
            column={column}
            carrying={cards.held !== undefined}
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
                inTabOrder={cards.tabStop === card.id}
                onSelect={cards.acts.select}
                onCarry={(as) => send(carryCommand([card], as, newId))}
                send={send}
              />
            ))}
          </Column>
        ))}
      </CardBoard>
    </section>
  );
}

type Cluster = IdeaColumn & { readonly id: string };

type ColumnProps = {
  readonly column: Cluster;
  readonly carrying: boolean;
  readonly onRename: (cluster: string) => void;
  readonly onCarryAll: (as: As) => void;
  readonly children: ReactNode;
};

function Column({ column, carrying, onRename, onCarryAll, children }: ColumnProps) {
  const { id, cluster, title, cards } = column;
  const loose = cards.filter(({ became }) => became === null).length;
  return (
    <CarryColumn
      id={id}
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

function nameOf({ text }: IdeaCard): string {
  return text;
}

/** Clusters may be called anything; the board needs ids. */
function columnId(cluster: string): string {
  return `cluster ${cluster}`;
}
