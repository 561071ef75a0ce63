import { inOrder } from '#shared/base/in-order.ts';
import type { Interval } from '#shared/base/interval.ts';
import { DISPOSITION_IDS, type DispositionId, type PromptId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { surfaceStrings as words } from '#shared/strings/surface-step.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type NoteId, type PartId, partId } from '#shared/workshop/schema/ids.ts';
import type { SurfaceNote, SurfacePart } from '#shared/workshop/schema/surface.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export const PART_COLUMNS = ['unsorted', ...DISPOSITION_IDS] as const;
export type PartColumnId = (typeof PART_COLUMNS)[number];

export type PartCard = { readonly id: PartId; readonly part: SurfacePart };
export type PartColumn = {
  readonly id: PartColumnId;
  readonly title: string;
  readonly help: string;
  readonly cards: readonly PartCard[];
};

export function dispositionOf(column: PartColumnId): DispositionId | null {
  return column === 'unsorted' ? null : column;
}

export function columnOf({ disposition }: SurfacePart): PartColumnId {
  return disposition ?? 'unsorted';
}

/** One card for one part for as long as the part is the same, so that only what changed is drawn again. */
const cardOf = new WeakMap<SurfacePart, PartCard>();

/** The board: what is still to sort, then keep, simplify and drop, each in the room’s order. */
export function partColumns(parts: Workshop['surface']['parts'], playbook: Playbook): readonly PartColumn[] {
  const cards = inOrder(parts).map(([id, part]) => {
    const known = cardOf.get(part);
    if (known?.id === id) return known;
    const card = { id, part };
    cardOf.set(part, card);
    return card;
  });
  return PART_COLUMNS.map((id) => ({
    id,
    title: titleOf(id, playbook),
    help: playbook.surface.dispositions.find((one) => one.id === id)?.help ?? words.unsortedHelp,
    cards: cards.filter(({ part }) => columnOf(part) === id),
  }));
}

export function titleOf(column: PartColumnId, playbook: Playbook): string {
  return playbook.surface.dispositions.find(({ id }) => id === column)?.label ?? words.unsorted;
}

/** Where a letter puts a part; undefined for any other key. */
export function columnOfKey(key: string): PartColumnId | undefined {
  const columns: Readonly<Record<string, PartColumnId>> = {
    k: 'keep',
    s: 'simplify',
    d: 'drop',
    u: 'unsorted',
  };
  return columns[key.toLowerCase()];
}

/** Puts a part into a column; behind another, or first, where a place is named. */
export function placeCommand(id: PartId, column: PartColumnId, after?: string | null): Command {
  const place = after == null ? after : partId.parse(after);
  return {
    name: 'surface.move-part',
    payload: { id, disposition: dispositionOf(column), ...(place === undefined ? {} : { after: place }) },
  };
}

/** What the figure above the board says. */
export function keepShareSaid(share: Interval | undefined, parts: number): string {
  if (parts === 0) return words.share.none;
  if (share === undefined) return '';
  const isKnown = Math.round(share.lo * 100) === Math.round(share.hi * 100);
  return isKnown ? words.share.exactly(share.lo) : words.share.between(share.lo, share.hi);
}

export type PromptNotes = {
  readonly id: PromptId;
  readonly label: string;
  readonly prompt: string;
  readonly help: string;
  readonly notes: readonly { readonly id: NoteId; readonly note: SurfaceNote }[];
};

/** The five questions, each with what the room answered. */
export function promptNotes(notes: Workshop['surface']['notes'], playbook: Playbook): readonly PromptNotes[] {
  const all = inOrder(notes).map(([id, note]) => ({ id, note }));
  return playbook.surface.prompts.map(({ id, label, prompt, help }) => ({
    id,
    label,
    prompt,
    help,
    notes: all.filter(({ note }) => note.prompt === id),
  }));
}
