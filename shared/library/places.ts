import { CONTAMINATION_IDS } from '#shared/playbook/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** The parts of a workshop a search can find something in, named as the room knows them. */
export const PLACE_IDS = [
  'cover',
  'people',
  'frame',
  'evidence',
  'signals',
  'surface',
  'core',
  'readiness',
  'maturity',
  'path',
  'plan',
  'budget',
  'votes',
  'captured',
  'files',
] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** All sentences of a workshop by the place they stand in, one to a line. */
export type Places = Readonly<Partial<Record<PlaceId, string>>>;

const PLACE_OF: Readonly<Partial<Record<keyof Workshop, PlaceId>>> = {
  product: 'cover',
  note: 'cover',
  tags: 'cover',
  previous: 'cover',
  report: 'cover',
  people: 'people',
  frame: 'frame',
  facts: 'frame',
  claims: 'evidence',
  metrics: 'signals',
  surface: 'surface',
  core: 'core',
  readiness: 'readiness',
  aspects: 'maturity',
  path: 'path',
  matrix: 'plan',
  plan: 'plan',
  budget: 'budget',
  votes: 'votes',
  agenda: 'captured',
  parking: 'captured',
  decisions: 'captured',
  actions: 'captured',
  ideas: 'captured',
  moments: 'captured',
  attachments: 'files',
};

/** Fields whose text is an id, a date or one of a fixed few answers: nobody searches for these as words. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ...['id', 'ref', 'refs', 'rank', 'kind', 'step', 'side', 'sort', 'status', 'state', 'prompt', 'field'],
  ...['value', 'holds', 'test', 'disposition', 'stageNow', 'stageNext', 'question', 'works', 'usesAi'],
  ...['maturityTarget', 'isolatedQuestion', 'claimsRepeatUse', 'outcome', 'column', 'stands', 'currency'],
  ...['date', 'at', 'by', 'due', 'seenOn', 'startsOn', 'revealedAt', 'createdAt', 'zone'],
  ...[
    'saidBy',
    'owner',
    'decisionOwner',
    'person',
    'mergedInto',
    'dependsOn',
    'dropped',
    'starter',
    'attachments',
    'board',
    'differsFrom',
  ],
  ...['sha256', 'mediaType', 'format'],
]);

/** A fault is one of the playbook’s or the room’s own words. */
const KNOWN_FAULTS: ReadonlySet<string> = new Set(CONTAMINATION_IDS);

/** Parts made of answers from a fixed list, by person or by question. */
const NO_WORDS_INSIDE: ReadonlySet<string> = new Set([
  ...['ballots', 'tally', 'questionPicks', 'stakes', 'risks', 'aiChecks', 'test'],
]);

/** Every sentence of the room in a workshop; title and client stand in the list itself. */
export function placesOf(workshop: Workshop): Places {
  const lines = new Map<PlaceId, string[]>();
  for (const [key, value] of Object.entries(workshop)) {
    // The keys of a workshop are those of its schema.
    const place = PLACE_OF[key as keyof Workshop];
    if (place === undefined) continue;
    const found = lines.get(place) ?? [];
    gather(key === 'previous' ? [workshop.previous?.title ?? ''] : value, key, found);
    if (found.length > 0) lines.set(place, found);
  }
  // One text to a line: what is found is shown with its own line and not with its neighbour's.
  return Object.fromEntries([...lines].map(([place, found]) => [place, found.join('\n')]));
}

function gather(value: unknown, key: string, found: string[]): void {
  if (typeof value === 'string') {
    if (value !== '' && !NOT_WORDS.has(key) && !KNOWN_FAULTS.has(value))
      found.push(value.replaceAll(/\s*\n\s*/g, '\n'));
  } else if (Array.isArray(value)) {
    for (const inner of value) gather(inner, key, found);
  } else if (typeof value === 'object' && value !== null && !NO_WORDS_INSIDE.has(key)) {
    for (const [inside, inner] of Object.entries(value)) gather(inner, inside, found);
  }
}
