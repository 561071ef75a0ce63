import type { IdeaCard } from '#shared/moments/idea-board.ts';
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

/** What a letter does to an idea; undefined for those that do nothing here. */
export function commandOfLetter(card: IdeaCard, letter: string, newId: () => string): Command | undefined {
  const key = letter.toLowerCase();
  if (key === 'm') return mergeCommand(card);
  const as = LETTERS[key];
  return as === undefined ? undefined : carryCommand([card], as, newId);
}
