import type { IdeaCard, IdeaColumn } from '#shared/moments/idea-board.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { CARRIED_AS } from '#shared/workshop/schema/room.ts';

export type As = (typeof CARRIED_AS)[number];

const LETTERS: Readonly<Record<string, As>> = { c: 'claim', p: 'parked', a: 'action' };

export function carryCommand(cards: readonly IdeaCard[], as: As, newId: () => string): Command | undefined {
  const ideas = cards.filter(({ became }) => became === null).map(({ id }) => ({ id, newId: newId() }));
  return ideas.length === 0 ? undefined : { name: 'idea.carry', payload: { as, ideas } };
}

export function mergeCommand({ id, repeats }: IdeaCard): Command | undefined {
  if (repeats === undefined) return undefined;
  return { name: 'idea.merge', payload: { merges: [{ ids: [id], into: repeats.id }] } };
}

export function groupCommand({ id }: IdeaCard, cluster: string): Command {
  return { name: 'idea.group', payload: { groups: [{ cluster, ids: [id] }] } };
}

/** What a key does to an idea; undefined for keys that do nothing here. */
export function commandOfKey(
  columns: readonly IdeaColumn[],
  card: IdeaCard,
  press: { readonly key: string; readonly shift: boolean; readonly letters: boolean },
  newId: () => string,
): Command | undefined {
  const { key, shift, letters } = press;
  if (shift) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === card.id));
    const next = step === undefined ? undefined : columns[at + step];
    return next === undefined ? undefined : groupCommand(card, next.cluster);
  }
  if (key === 'Delete') return { name: 'idea.remove', payload: { id: card.id } };
  if (!letters) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'm') return mergeCommand(card);
  const as = LETTERS[letter];
  return as === undefined ? undefined : carryCommand([card], as, newId);
}
