import { conclusionWords } from '#shared/strings/conclusions.ts';
import type { Conclusions } from '#shared/workshop/compare/compare-workshops.ts';
import type { Conclusion } from './conclude.ts';

/** A conclusion reduced to what is held side by side when two workshops are compared. */
export function conclusionsToCompare({ assessment, decision }: Conclusion): Conclusions {
  const words = conclusionWords;
  const conditions = decision.paths.flatMap((path) => path.conditions);
  return {
    outcome: decision.outcome,
    standing: decision.standing,
    areas: byId(assessment.core.areas, ({ value, hurts }) => {
      const said = value === null ? words.notApplicable : words.range(value.lo, value.hi);
      return hurts ? words.hurts(said) : said;
    }),
    conditions: byId(conditions, ({ interval }) => rangeWords(interval)),
    paths: byId(decision.paths, ({ fit, blocked }) =>
      blocked ? words.blocked(rangeWords(fit)) : rangeWords(fit),
    ),
  };
}

function rangeWords(range: readonly [number, number] | null): string {
  return range === null ? conclusionWords.notApplicable : conclusionWords.range(...range);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  words: (item: Item) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(items.map((item) => [item.id, words(item)]));
}
