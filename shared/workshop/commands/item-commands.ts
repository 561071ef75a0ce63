import { z } from 'zod';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { itemName } from '#shared/workshop/words/item-name.ts';
import { nounFor } from '#shared/workshop/words/nouns.ts';
import { attachmentsOn, dropUnused } from './attachment-use.ts';
import { type ChangesInput, changesSchema } from './changes-schema.ts';
import { defineCommand, type Refusal, type WorkshopDraft } from './define-command.ts';
import {
  type AnyItem,
  type ItemInput,
  type ItemKind,
  type ItemShape,
  itemsOf,
  payloadOf,
} from './item-kind.ts';
import { rankAfter } from './rank-after.ts';
import { dropReferences } from './references.ts';

type At = { readonly id: string };
type Behind = { readonly after?: string | null };

/** Adds one item with the id it is to have; behind `after`, first (null) or last (left out). */
export function addItem<Shape extends ItemShape>(kind: ItemKind<Shape>) {
  return defineCommand({
    payload: payloadOf<At & Behind & { item: AnyItem }, At & Behind & { item: ItemInput<Shape> }>(
      z.strictObject({ id: kind.id, item: kind.item, after: kind.id.nullable().exactOptional() }),
    ),
    undoable: true,
    apply: (draft, { id, item, after }) => insert(draft, kind, [[id, item]], after),
    say: ({ id }, _before, after) => HISTORY.added(itemName(after, [...kind.path, id])),
  });
}

/** Adds many at once, as when a list is pasted: one command, one undo. */
export function addItems<Shape extends ItemShape>(kind: ItemKind<Shape>) {
  return defineCommand({
    payload: payloadOf<
      Behind & { items: (At & { item: AnyItem })[] },
      Behind & { items: readonly (At & { item: ItemInput<Shape> })[] }
    >(
      z.strictObject({
        items: z
          .array(z.strictObject({ id: kind.id, item: kind.item }))
          .min(1)
          .max(LIMITS.items),
        after: kind.id.nullable().exactOptional(),
      }),
    ),
    undoable: true,
    apply: (draft, { items, after }) =>
      insert(
        draft,
        kind,
        items.map(({ id, item }) => [id, item]),
        after,
      ),
    say: ({ items }) => HISTORY.addedMany(items.length, nounFor(kind.path)),
  });
}

/** Puts back an item exactly as it was, at its old place. */
export function restoreItem<Shape extends ItemShape>(kind: ItemKind<Shape>) {
  return defineCommand({
    payload: payloadOf<At & { item: AnyItem }, At & { item: ItemInput<Shape> }>(
      z.strictObject({ id: kind.id, item: kind.item }),
    ),
    undoable: true,
    apply: (draft, { id, item }) => {
      const items = itemsOf(draft, kind.path);
      const refusal = roomFor(kind, items, [id]);
      if (refusal === undefined) items[id] = item;
      return refusal;
    },
    say: ({ id }, _before, after) => HISTORY.restored(itemName(after, [...kind.path, id])),
  });
}

/** Changes some fields of an item; what is left out stays. */
export function editItem<Shape extends ItemShape, Field extends Exclude<keyof Shape, 'rank'> & string>(
  kind: ItemKind<Shape>,
  fields: readonly Field[],
) {
  return defineCommand({
    payload: payloadOf<
      At & { changes: Readonly<Record<string, unknown>> },
      At & { changes: ChangesInput<Shape, Field> }
    >(z.strictObject({ id: kind.id, changes: changesSchema(kind.item, fields) })),
    undoable: true,
    apply: (draft, { id, changes }) => {
      const item = itemsOf(draft, kind.path)[id];
      if (item === undefined) return COMMAND_PROBLEMS.missing(nounFor(kind.path));
      Object.assign(item, changes);
      return undefined;
    },
  });
}

/** Takes an item away, and with it whatever points to it, and the attachments that nothing else shows. */
export function removeItem<Shape extends ItemShape>(kind: ItemKind<Shape>) {
  return defineCommand({
    payload: z.strictObject({ id: kind.id }),
    undoable: true,
    apply: (draft, { id }) => {
      const items = itemsOf(draft, kind.path);
      if (!Object.hasOwn(items, id)) return COMMAND_PROBLEMS.missing(nounFor(kind.path));
      const held = attachmentsOn(items[id]);
      delete items[id];
      dropReferences(draft, kind.path, id);
      dropUnused(draft, held);
      return undefined;
    },
    say: ({ id }, before) => HISTORY.removed(itemName(before, [...kind.path, id])),
  });
}

/** Gives an item another place in the order: behind `after`, or first (null). */
export function moveItem<Shape extends ItemShape>(kind: ItemKind<Shape>) {
  return defineCommand({
    payload: z.strictObject({ id: kind.id, after: kind.id.nullable() }),
    undoable: true,
    apply: (draft, { id, after }) => place(draft, kind, id, after),
    say: ({ id }, before) => HISTORY.moved(itemName(before, [...kind.path, id])),
  });
}

export function place<Shape extends ItemShape>(
  draft: WorkshopDraft,
  kind: ItemKind<Shape>,
  id: string,
  after: string | null | undefined,
): Refusal | undefined {
  return placeAll(draft, kind, [id], after);
}

/** Gives several items, in this order, one place behind `after`, or first (null). */
export function placeAll<Shape extends ItemShape>(
  draft: WorkshopDraft,
  kind: ItemKind<Shape>,
  ids: readonly string[],
  after: string | null | undefined,
): Refusal | undefined {
  const items = itemsOf(draft, kind.path);
  if (ids.some((id) => !Object.hasOwn(items, id))) return COMMAND_PROBLEMS.missing(nounFor(kind.path));
  if (isUnknownNeighbour(items, after) || (after != null && ids.includes(after)))
    return COMMAND_PROBLEMS.noNeighbour;
  rankAfter(items, ids, after, hasPlace(kind));
  return undefined;
}

/** Among which items the given ones find their place. */
function hasPlace<Shape extends ItemShape>({ ranked }: ItemKind<Shape>): (item: AnyItem) => boolean {
  return ({ rank }) => ranked !== 'some' || rank !== '';
}

function insert<Shape extends ItemShape>(
  draft: WorkshopDraft,
  kind: ItemKind<Shape>,
  added: readonly (readonly [string, AnyItem])[],
  after: string | null | undefined,
): Refusal | undefined {
  const items = itemsOf(draft, kind.path);
  const ids = added.map(([id]) => id);
  const refusal = roomFor(kind, items, ids);
  if (refusal !== undefined) return refusal;
  if (isUnknownNeighbour(items, after)) return COMMAND_PROBLEMS.noNeighbour;
  for (const [id, item] of added) {
    items[id] = { ...item };
  }
  rankAfter(items, ids, after, hasPlace(kind));
  return undefined;
}

function roomFor<Shape extends ItemShape>(
  kind: ItemKind<Shape>,
  items: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Refusal | undefined {
  if (new Set(ids).size < ids.length || ids.some((id) => Object.hasOwn(items, id))) {
    return COMMAND_PROBLEMS.taken(nounFor(kind.path));
  }
  return undefined;
}

function isUnknownNeighbour(
  items: Readonly<Record<string, unknown>>,
  after: string | null | undefined,
): boolean {
  return after !== null && after !== undefined && !Object.hasOwn(items, after);
}
