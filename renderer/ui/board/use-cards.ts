import { type RefObject, useMemo, useRef, useState } from 'react';
import { useFollowFocus } from '../use-follow-focus.ts';
import { neighbourInColumns } from './in-columns.ts';

export type BoardCard = { readonly id: string };

export type BoardColumn<Card extends BoardCard> = {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
};

/** The same object each time, so that cards which did not change are not drawn again. */
export type CardActs = {
  readonly select: (id: string) => void;
  /** Selects a card and moves the focus to it, now or as soon as it is drawn. */
  readonly goTo: (id: string | undefined) => void;
  /** To the card that takes the place of one that goes. */
  readonly goBeyond: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly close: () => void;
  readonly carry: (id: string | undefined) => void;
  readonly note: (id: string | undefined) => void;
};

export type Cards<Card extends BoardCard> = {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly acts: CardActs;
  readonly byId: (id: unknown) => Card | undefined;
  readonly open: string | undefined;
  readonly selected: Card | undefined;
  readonly held: Card | undefined;
  /** The one card the Tab key comes to; the arrows go on from there. */
  readonly tabStop: string | undefined;
};

/** Which card of a board is selected, open or carried, and where the focus is. */
export function useCards<Card extends BoardCard>(columns: readonly BoardColumn<Card>[]): Cards<Card> {
  const page = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const [selected, setSelected] = useState<string>();
  const [carried, setCarried] = useState<string>();
  const cards = useMemo(() => columns.flatMap((column) => column.cards), [columns]);
  const byId = (id: unknown): Card | undefined => cards.find((card) => card.id === id);
  const chosen = byId(selected);
  const tabStop = chosen?.id ?? cards[0]?.id;
  const focus = useFollowFocus(page, tabStop);
  const latest = useRef(columns);
  latest.current = columns;
  const acts = useMemo((): CardActs => {
    const goTo = (id: string | undefined): void => {
      if (id !== undefined) setSelected(id);
      focus.to(id);
    };
    return {
      select: setSelected,
      goTo,
      goBeyond: (id) => goTo(neighbourInColumns(latest.current.map(idsOf), id)),
      toggle: (id) => {
        setSelected(id);
        setOpen((shown) => (shown === id ? undefined : id));
      },
      close: () => setOpen(undefined),
      carry: setCarried,
      note: focus.note,
    };
  }, [focus]);
  return { page, acts, byId, open, selected: chosen, held: byId(carried), tabStop };
}

export function idsOf({ cards }: BoardColumn<BoardCard>): readonly string[] {
  return cards.map(({ id }) => id);
}
