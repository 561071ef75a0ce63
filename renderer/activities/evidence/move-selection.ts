import type { ClaimId } from '#shared/workshop/schema/ids.ts';
import type { EvidenceView } from './evidence-view.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

export function directionOf(key: string): Direction | undefined {
  return KEYS[key];
}

/** The claim an arrow key leads to: up and down within a column, left and right to the same height in the other. */
export function moveSelection(view: EvidenceView, from: ClaimId, direction: Direction): ClaimId {
  const at = view.columns.findIndex(({ cards }) => cards.some(({ id }) => id === from));
  const cards = view.columns[at]?.cards ?? [];
  const row = cards.findIndex(({ id }) => id === from);
  switch (direction) {
    case 'up':
      return cards[row - 1]?.id ?? from;
    case 'down':
      return cards[row + 1]?.id ?? from;
    case 'first':
      return cards[0]?.id ?? from;
    case 'last':
      return cards.at(-1)?.id ?? from;
    case 'left':
    case 'right': {
      const other = view.columns[direction === 'left' ? 0 : 1].cards;
      return at === (direction === 'left' ? 0 : 1)
        ? from
        : (other[Math.min(row, other.length - 1)]?.id ?? from);
    }
  }
}

/** Where the selection goes when a claim leaves: to the one below, else above, else nowhere. */
export function neighbourOf(view: EvidenceView, id: ClaimId): ClaimId | undefined {
  const below = moveSelection(view, id, 'down');
  const next = below === id ? moveSelection(view, id, 'up') : below;
  return next === id ? undefined : next;
}
