import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { placesOf } from '#shared/library/places.ts';
import { wordsIn } from '#shared/library/search-terms.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type WorkshopInput, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { seeded } from '#test/faults/support/seeded-random.ts';

/** The words that workshops are really made of. */
function vocabulary(): readonly string[] {
  const texts = SAMPLES.flatMap(({ workshop }) => Object.values(placesOf(workshopSchema.parse(workshop))));
  return [...new Set(texts.flatMap((text) => [...wordsIn(text.toLowerCase())]))];
}

function rank(at: number): string {
  return `a${String(at).padStart(5, '0')}`;
}

export type Spread = {
  readonly claims: number;
  readonly parts: number;
  readonly cards: number;
  readonly items: number;
  readonly aspects: number;
  readonly parked: number;
};

/** One part and one card, so that there is something to drag; else nothing but what the playbook brings. */
export const EMPTY: Spread = { claims: 0, parts: 1, cards: 1, items: 1, aspects: 1, parked: 0 };
/** 2,000 items as a room might leave them after many long days. */
export const SPREAD: Spread = {
  ...{ claims: 700, parts: 400, cards: 350 },
  ...{ items: 300, aspects: 98, parked: 152 },
};
/** The worst case for the step where most is typed. */
export const ALL_CLAIMS: Spread = { ...EMPTY, claims: 2_000 };

/** A workshop with that many items of its own, the same again each time. */
export function fullWorkshop(title: string, spread: Spread): WorkshopInput {
  const { next, below } = seeded(spread.claims + 1);
  const words = vocabulary();
  const say = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(words.length ** next()) - 1] ?? 'word').join(' ');
  const items = <T>(count: number, prefix: string, make: (at: number) => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, make(at)]));
  const one = <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
  const aspects = defaultPlaybook.maturity.groups
    .flatMap((group) => group.aspects.map(({ id }) => id))
    .slice(0, spread.aspects);
  return {
    id: `bench-${title}`,
    title,
    client: 'Bench',
    claims: items(spread.claims, 'claim', (at) => ({
      own: { text: say(9) },
      status: one(['proved', 'partly', 'not-yet', 'unknown']),
      grade: one([0, 1, 2, 3, 4, null]),
      source: next() < 0.5 ? say(5) : '',
      rank: rank(at),
    })),
    surface: {
      parts: items(spread.parts, 'part', (at) => ({
        name: say(3),
        disposition: one(['keep', 'simplify', 'drop', null]),
        reason: next() < 0.5 ? say(6) : '',
        rank: rank(at),
      })),
    },
    matrix: items(spread.cards, 'card', (at) => ({
      label: say(4),
      column: one(['keep', 'change', 'defer']),
      why: say(6),
      trigger: say(5),
      rank: rank(at),
    })),
    plan: {
      items: items(spread.items, 'item', (at) => ({
        title: say(4),
        why: say(6),
        field: 'change',
        effort: { low: 1, likely: 2, high: 4 },
        rank: rank(at),
      })),
    },
    aspects: Object.fromEntries(
      aspects.map((id, at) => [id, { stands: one(['nothing', 'poc', 'mvp', null]), rank: rank(at) }]),
    ),
    parking: items(spread.parked, 'parked', (at) => ({ text: say(7), rank: rank(at) })),
  };
}
