import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { carryStrings as words } from '#shared/strings/carry.ts';
import { Hidden } from '../Hidden.tsx';
import { joinClasses } from '../join-classes.ts';
import { thingAround } from '../use-follow-focus.ts';
import styles from './CardBoard.module.css';
import { CarryBoard } from './CarryBoard.tsx';
import { carriedByKey, nextInColumns, type Place, standsThere } from './in-columns.ts';
import { type BoardCard, type BoardColumn, type Cards, idsOf } from './use-cards.ts';

type CardBoardProps<Card extends BoardCard> = {
  readonly cards: Cards<Card>;
  readonly columns: readonly BoardColumn<Card>[];
  readonly nameOf: (card: Card) => string;
  /** How it is done without a mouse, for ears; and all the keys, for eyes. */
  readonly instructions: string;
  readonly keys: string;
  readonly bySpace?: boolean;
  /** The columns keep the order in which cards are put down. */
  readonly ordered?: boolean;
  /** Puts a card where it was carried, and says whether that was another place. */
  readonly onPlace: (card: Card, place: Place) => boolean;
  /** Whether bare letters do something. */
  readonly letters: () => boolean;
  /** The column to which a letter sends a card. */
  readonly columnOfKey?: (letter: string) => string | undefined;
  /** Any other letter on a card; says whether it did something. */
  readonly onLetter?: (card: Card, letter: string) => boolean;
  /** Where more cards are typed: E goes there. */
  readonly capture?: RefObject<HTMLElement | null>;
  readonly onRemove: (card: Card) => void;
  /** A card as it hangs under the pointer. */
  readonly face: (card: Card) => ReactNode;
  /** How many columns stand side by side. */
  readonly layout: string | undefined;
  readonly children: ReactNode;
};

/** Cards in columns, carried by mouse, finger, letter, or Shift and the arrows; the arrows alone go from card to card. */
export function CardBoard<Card extends BoardCard>(props: CardBoardProps<Card>) {
  const { cards, columns, nameOf, instructions, keys, bySpace = false, ordered = false } = props;
  const { onPlace, letters, columnOfKey, onLetter, capture, onRemove, face, layout, children } = props;
  const { acts, byId, held, open, page } = cards;
  const placed = useRef<string>(undefined);
  const [said, setSaid] = useState('');

  // Said once the card stands there: only then it has a place among the others.
  useEffect(() => {
    const id = placed.current;
    if (id === undefined) return;
    placed.current = undefined;
    for (const { title, cards: within } of columns) {
      const at = within.findIndex((card) => card.id === id);
      const card = within[at];
      if (card !== undefined) setSaid(words.at(nameOf(card), title, at + 1, within.length));
    }
  }, [columns, nameOf]);

  function put(card: Card, place: Place): void {
    const { after } = place;
    const ids = columns.filter(({ id }) => id === place.column).flatMap(idsOf);
    if (ids.includes(card.id) && (after === undefined || standsThere(ids, card.id, after))) return;
    if (onPlace(card, place)) placed.current = card.id;
    acts.goTo(card.id);
  }

  function carryTo(card: Card, key: string): boolean {
    const place = carriedByKey(columns, card.id, key);
    if (place === undefined || (place.after !== undefined && !ordered)) return false;
    put(card, place);
    return true;
  }

  function act(card: Card, key: string): boolean {
    const next = nextInColumns(columns.map(idsOf), card.id, key);
    if (next !== undefined) acts.goTo(next);
    else if (key === 'Delete') {
      acts.goBeyond(card.id);
      onRemove(card);
    } else return letters() && actByLetter(card, key);
    return true;
  }

  function actByLetter(card: Card, letter: string): boolean {
    const column = columnOfKey?.(letter);
    if (column !== undefined) put(card, { column });
    else if (capture !== undefined && letter.toLowerCase() === 'e') capture.current?.focus();
    else return onLetter?.(card, letter) ?? false;
    return true;
  }

  /** Keys on a card. Inside its editor they are text and do not come this far. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || held !== undefined) return;
    const card = byId(thingAround(event.target));
    if (card === undefined) return;
    if (event.key === 'Escape' && open === card.id) {
      acts.close();
      acts.goTo(card.id);
    } else if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-thing] > button'))
      return;
    else if (!(event.shiftKey ? carryTo(card, event.key) : act(card, event.key))) return;
    event.preventDefault();
  }

  return (
    <CarryBoard
      columns={columns}
      nameOf={(id) => {
        const card = byId(id);
        return card === undefined ? '' : nameOf(card);
      }}
      instructions={instructions}
      bySpace={bySpace}
      ordered={ordered}
      onCarry={acts.carry}
      onDrop={(id, place) => {
        const card = byId(id);
        if (card !== undefined) put(card, place);
      }}
      held={held === undefined ? null : <div className={styles['carried']}>{face(held)}</div>}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside, which are buttons, bubble to here */}
      <div
        ref={page}
        className={joinClasses(styles['columns'], layout)}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => acts.note(thingAround(target))}
      >
        {children}
      </div>
      <p className={styles['keys']}>{keys}</p>
      <p role="status">
        <Hidden>{said}</Hidden>
      </p>
    </CarryBoard>
  );
}
