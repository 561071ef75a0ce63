import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { surfaceStrings as words } from '#shared/strings/surface-step.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { SurfacePart } from '#shared/workshop/schema/surface.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { AttachedStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import { CardItem } from '../../ui/board/CardItem.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Board.module.css';
import { columnOf, type PartCard, type PartColumnId } from './surface-view.ts';

export type PartEdit = Partial<Pick<SurfacePart, 'name' | 'sort' | 'reason' | 'note'>>;

export type PartEvents = {
  readonly toggle: (card: PartCard) => void;
  readonly place: (card: PartCard, column: PartColumnId) => void;
  readonly edit: (card: PartCard, changes: PartEdit) => void;
  readonly remove: (card: PartCard) => void;
};

type PartItemProps = {
  readonly card: PartCard;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly columns: readonly { readonly id: PartColumnId; readonly title: string }[];
  readonly events: PartEvents;
};

/** One part on the board: dragged by mouse or finger, placed by a letter, opened for its reason. */
export const PartItem = memo(function PartItem({ card, open, inTabOrder, columns, events }: PartItemProps) {
  const { id, part } = card;
  const target: AttachTarget = { kind: 'part', id };
  return (
    <CardItem
      id={id}
      open={open}
      inTabOrder={inTabOrder}
      onPress={() => events.toggle(card)}
      face={<PartFace part={part} open={open} />}
      {...attachHere(target)}
    >
      <AttachedStrip target={target} ids={part.attachments} />
      {open ? <PartEditor card={card} columns={columns} events={events} /> : null}
    </CardItem>
  );
});

export function PartFace({ part, open = false }: { readonly part: SurfacePart; readonly open?: boolean }) {
  return (
    <>
      <span className={styles['name']} dir="auto">
        {part.name}
      </span>
      {part.reason === '' || open ? null : (
        <span className={styles['reason']} dir="auto">
          {part.reason}
        </span>
      )}
    </>
  );
}

const letters: Readonly<Record<PartColumnId, string>> = {
  unsorted: 'U',
  keep: 'K',
  simplify: 'S',
  drop: 'D',
};
const sorts = (['screen', 'flow', 'feature'] as const).map((value, at) => ({
  value,
  label: words.sorts[value],
  key: String(at + 1),
}));

function PartEditor({ card, columns, events }: Omit<PartItemProps, 'open' | 'inTabOrder'>) {
  const { id, part } = card;
  return (
    <div className={styles['editor']}>
      <Choice
        label={words.place}
        labelHidden
        value={columnOf(part)}
        options={columns.map((column) => ({
          value: column.id,
          label: column.title,
          key: letters[column.id],
        }))}
        onChange={(column) => events.place(card, column ?? 'unsorted')}
      />
      <EditableText
        label={words.reason}
        lines="wrapped"
        value={part.reason}
        placeholder={words.reasonHint}
        maxLength={LIMITS.line}
        onCommit={(reason) => events.edit(card, { reason })}
      />
      <EditableText
        label={words.name}
        lines="wrapped"
        value={part.name}
        maxLength={LIMITS.line}
        onCommit={(name) => (name === '' ? undefined : events.edit(card, { name }))}
      />
      <Choice
        label={words.sort}
        value={part.sort}
        options={sorts}
        onChange={(sort) => events.edit(card, { sort })}
      />
      <EditableText
        label={words.note}
        lines="several"
        value={part.note}
        maxLength={LIMITS.text}
        onCommit={(note) => events.edit(card, { note })}
      />
      <span className={styles['acts']}>
        <AttachButton target={{ kind: 'part', id }} look="icon" />
        <IconButton
          small
          icon={Trash2}
          label={words.remove}
          keys="Delete"
          onClick={() => events.remove(card)}
        />
      </span>
    </div>
  );
}
