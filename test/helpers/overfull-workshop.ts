import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { tidewaterBookings } from '#shared/samples/tidewater-bookings.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** What rooms say: short, long, in one word without end, from right to left, as an address. */
const said = [
  'Harbour masters print the day list every morning',
  'Die Hafenmeisterei druckt jeden Morgen die Tagesliste aus und heftet sie neben die Tür, weil das Telefon im Sommer nie stillsteht',
  'صيادو الميناء يدفعون بالبطاقة على الرصيف، والمكتب يرى الدفعة في اليوم نفسه',
  LONG_WORD,
  'Refunds',
  `Der ${LONG_WORD}svorsitzende rechnet ${LONG_WORD} nach`,
  'https://tidewater.example/harbours/kilbreck/berths/visitors/2026-11-20?arriving=this-evening&length=14.20&beam=4.10',
  'Two offices paid for the season, and a third asked whether it may pay for two seasons at once so that the board need not be asked again next year, which nobody had thought of',
] as const;

type Counts = { readonly claims: number; readonly parts: number; readonly planItems: number };

const MOST: Counts = { claims: 60, parts: 40, planItems: 60 };

/** More than a room should ever write down in two hours, on top of a workshop that is already full. */
export function overfullWorkshop(counts: Counts = MOST): WorkshopInput {
  const given = tidewaterBookings.workshop;
  const people = [...Object.keys(given.people ?? {}), 'omar', 'juergen'];
  const text = (at: number): string => said[at % said.length] ?? said[0];
  const one = <T>(of: readonly [T, ...T[]], at: number): T => of[at % of.length] ?? of[0];
  const many = <T>(count: number, kind: string, make: (at: number) => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${kind}-${at}`, make(at)]));
  const rank = (at: number): string => `b${String(at).padStart(4, '0')}`;
  const aspects = defaultPlaybook.maturity.groups.flatMap((group) => group.aspects.map(({ id }) => id));
  return {
    ...given,
    id: 'overfull',
    title: `Überfülltes ${LONG_WORD}`,
    client: 'مكتب الميناء الكبير للحجوزات والمراسي',
    people: {
      ...given.people,
      omar: { name: 'عمر عبد الرحمن الهاشمي', role: 'مدير الميناء', side: 'client', rank: 'b1' },
      juergen: {
        name: 'Jürgen-Friedrich Freiherr von und zu Hohenstein-Wittgenstein',
        role: LONG_WORD,
        side: 'client',
        rank: 'b2',
      },
    },
    claims: {
      ...given.claims,
      ...many(counts.claims, 'claim', (at) => ({
        own: { text: `${at + 1}. ${text(at)}` },
        status: one(['proved', 'not-yet', 'partly', 'unknown'], at),
        grade: one([0, 1, 2, 3, 4, null], at),
        source: at % 2 === 0 ? text(at + 3) : '',
        saidBy: one(['juergen', 'omar', 'marit', null], at),
        seenOn: at % 3 === 0 ? '2026-11-12' : null,
        rank: rank(at),
      })),
    },
    surface: {
      ...given.surface,
      parts: {
        ...given.surface?.parts,
        ...many(counts.parts, 'part', (at) => ({
          name: text(at),
          sort: one(['screen', 'flow', 'feature', null], at),
          disposition: one(['keep', 'simplify', 'drop', null], at),
          reason: at % 2 === 0 ? text(at + 1) : '',
          rank: rank(at),
        })),
      },
    },
    aspects: Object.fromEntries(
      aspects.map((id, at) => [
        id,
        { stands: one(['nothing', 'poc', 'mvp', '10k', '100k', '1m', null], at), rank: rank(at) },
      ]),
    ),
    matrix: {
      ...given.matrix,
      ...many(20, 'card', (at) => ({
        label: text(at),
        column: one(['keep', 'change', 'defer'], at),
        why: text(at + 2),
        trigger: text(at + 5),
        rank: rank(at),
      })),
    },
    plan: {
      ...given.plan,
      weeks: 12,
      items: {
        ...given.plan?.items,
        ...many(counts.planItems, 'item', (at) => ({
          title: text(at),
          why: text(at + 4),
          field: one(['change', 'change', 'keep', 'defer'], at),
          trigger: at % 4 === 3 ? text(at + 1) : '',
          start: (at % 12) + 1,
          weeks: 1 + (at % 4),
          effort: { low: 1 + (at % 3), likely: 3 + (at % 5), high: 9 + (at % 7) },
          owner: people[at % people.length],
          rank: rank(at),
        })),
      },
    },
    parking: many(16, 'parked', (at) => ({ text: text(at), step: 'core', rank: rank(at) })),
    decisions: many(12, 'decision', (at) => ({ text: text(at + 1), step: 'evidence', rank: rank(at) })),
    actions: many(12, 'action', (at) => ({
      text: text(at),
      owner: people[at % people.length],
      due: '2026-12-04',
      rank: rank(at),
    })),
  };
}
