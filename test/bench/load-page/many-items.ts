import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';

export type Random = () => number;

const CLIENTS = 40;
const WORDS_PER_SENTENCE = 9;

/** Common words come often and rare ones seldom, as in any language. */
function zipfWord(vocabulary: readonly string[], random: Random): string {
  const at = Math.floor(vocabulary.length ** random()) - 1;
  return vocabulary[Math.min(at, vocabulary.length - 1)] ?? 'word';
}

function sentence(vocabulary: readonly string[], random: Random): string {
  const words = Array.from({ length: WORDS_PER_SENTENCE }, () => zipfWord(vocabulary, random));
  return words.join(' ');
}

function items<T>(count: number, prefix: string, make: () => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, make()]));
}

/** A word that stands in one workshop alone, in letters: 0 is “needleaaaa”. */
export function needle(number: number): string {
  const letters = Array.from({ length: 4 }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(number / 26 ** (3 - place)) % 26)),
  );
  return `needle${letters.join('')}`;
}

/** A workshop with 300 items of its own, in sentences of a vocabulary. */
export function workshopOf300Items(
  number: number,
  id: string,
  vocabulary: readonly string[],
  random: Random,
): Workshop {
  const say = (): string => sentence(vocabulary, random);
  const client = `Client ${String(number % CLIENTS).padStart(2, '0')}`;
  return workshopSchema.parse({
    id,
    title: `${zipfWord(vocabulary, random)} ${number}`,
    client,
    tags: [number % 3 === 0 ? 'pilot' : 'follow-up'],
    createdAt: '2026-11-20T09:00:00Z',
    frame: { context: `${say()} ${needle(number)} ${say()}` },
    claims: items(120, 'claim', () => ({
      own: { text: say() },
      status: 'proved',
      grade: Math.floor(random() * 5),
      source: say(),
    })),
    surface: { parts: items(60, 'part', () => ({ name: say(), disposition: 'keep' })) },
    plan: { items: items(60, 'item', () => ({ title: say(), why: say() })) },
    parking: items(30, 'parked', () => ({ text: say() })),
    actions: items(30, 'action', () => ({ text: say() })),
  });
}
