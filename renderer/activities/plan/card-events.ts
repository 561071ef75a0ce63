import type { MatrixColumnId } from '#shared/playbook/ids.ts';
import type { TraceLink } from '../../ui/TraceLinks.tsx';
import type { CardEdit } from './matrix-actions.ts';
import type { MatrixCard } from './matrix-view.ts';

/** What can be done with a card of the matrix. */
export type CardEvents = {
  readonly toggle: (card: MatrixCard) => void;
  readonly place: (card: MatrixCard, column: MatrixColumnId) => void;
  readonly edit: (card: MatrixCard, changes: CardEdit) => void;
  readonly plan: (card: MatrixCard) => void;
  readonly remove: (card: MatrixCard) => void;
  readonly linksOf: (card: MatrixCard) => readonly TraceLink[];
};
