import { carryingWords } from '#shared/assessment/similar-texts.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import type { IdeaId } from '#shared/workshop/schema/ids.ts';

export type Suggested = { readonly cluster: string; readonly ids: readonly IdeaId[] };

const LONGEST_NAME = 40;
const SHORTEST_WORD = 4;

/**
 * Clusters by likeness: ideas that share a telling word go together, the word most of them share first. What shares
 * nothing stays where it is; a word that almost all of them have tells nothing.
 */
export function suggestClusters(
  ideas: readonly { readonly id: IdeaId; readonly text: string }[],
): readonly Suggested[] {
  const said = ideas.map(({ id, text }) => ({ id, text, words: carryingWords(text) }));
  const most = Math.max(2, Math.ceil(ideas.length * 0.6));
  const left = new Map(said.map((one) => [one.id, one]));
  const suggested: Suggested[] = [];
  for (;;) {
    const counts = new Map<string, IdeaId[]>();
    for (const { id, words } of left.values()) {
      for (const word of words) {
        if (word.length >= SHORTEST_WORD) counts.set(word, [...(counts.get(word) ?? []), id]);
      }
    }
    const [best] = [...counts]
      .filter(([, ids]) => ids.length >= 2 && ids.length <= most)
      .sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || (a < b ? -1 : 1));
    if (best === undefined) return suggested;
    const [stem, ids] = best;
    suggested.push({ cluster: nameFor(stem, left.get(ids[0] ?? ('' as IdeaId))?.text ?? stem), ids });
    for (const id of ids) left.delete(id);
  }
}

/** The word as somebody wrote it, with a capital. */
function nameFor(stem: string, text: string): string {
  const written = text.split(/[^\p{L}\p{N}]+/u).find((word) => word.toLowerCase().startsWith(stem)) ?? stem;
  return upperFirst(written).slice(0, LONGEST_NAME);
}
