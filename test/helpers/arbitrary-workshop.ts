import fc from 'fast-check';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import {
  AREA_IDS,
  CLAIM_STATUS_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  DISPOSITION_IDS,
  FACT_ANSWER_IDS,
  SHIP_CONDITION_IDS,
  YES_PARTLY_NO_IDS,
} from '#shared/playbook/ids.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';

const EMPTY = workshopSchema.parse({});

/** How much of a workshop is left unanswered: 0 for all said, 1 for nothing. */
export type Gaps = { readonly unanswered: number; readonly overrides: boolean };

function maybe<T>(value: fc.Arbitrary<T>, { unanswered }: Gaps): fc.Arbitrary<T | null> {
  const said = Math.round((1 - unanswered) * 100);
  return fc.oneof({ weight: said, arbitrary: value }, { weight: 100 - said, arbitrary: fc.constant(null) });
}

/** Weights that stay at 0 leave an arm out altogether. */
function seldom(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
}

const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 8 }).map((half) => half / 2) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);

const grade = fc.integer({ min: 0, max: 4 });

function records<Id extends string, T>(
  ids: readonly Id[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<Id, T>> {
  return (
    fc
      .tuple(...ids.map(() => value))
      // fromEntries widens the keys; they are exactly the ids handed in.
      .map((values) => Object.fromEntries(ids.map((id, at) => [id, values[at]])) as Record<Id, T>)
  );
}

/** Workshops as the default playbook asks for them: what the decision reads, and nothing else. */
export function arbitraryWorkshop(gaps: Gaps = { unanswered: 0.3, overrides: true }): fc.Arbitrary<Workshop> {
  const yesPartlyNo = fc.constantFrom(...YES_PARTLY_NO_IDS);
  const claim = fc
    .tuple(maybe(fc.constantFrom(...CLAIM_STATUS_IDS.slice(0, 3)), gaps), grade, seldom())
    .map(([status, graded, ungraded]) => ({
      status: status ?? 'unknown',
      grade: status === null || (ungraded && gaps.unanswered > 0) ? null : graded,
    }));
  const check = fc.tuple(maybe(score, gaps), seldom()).map(([given, hurts]) => ({ score: given, hurts }));
  const area = fc
    .tuple(seldom(), score, seldom())
    .map(([whole, given, hurts]) => ({ score: whole && gaps.overrides ? given : null, hurts }));
  const part = maybe(fc.constantFrom(...DISPOSITION_IDS), gaps);
  const asserted = gaps.overrides
    ? fc.dictionary(
        fc.constantFrom(...defaultPlaybook.conditions.map(({ id }) => id)),
        fc.integer({ min: 0, max: 10 }).map((tenths) => ({ value: tenths / 10, reason: 'as we know it' })),
        { maxKeys: 2 },
      )
    : fc.constant({});
  return fc
    .record({
      claims: records(
        defaultPlaybook.evidence.claims.map(({ id }) => id),
        claim,
      ),
      growth: maybe(fc.constantFrom(...FACT_ANSWER_IDS), gaps),
      customersDepend: maybe(yesPartlyNo, gaps),
      biggestGains: maybe(yesPartlyNo, gaps),
      cross: records(CROSSING_IDS, maybe(yesPartlyNo, gaps)),
      ship: records(SHIP_CONDITION_IDS, maybe(yesPartlyNo, gaps)),
      parts: fc.array(part, { minLength: gaps.unanswered === 0 ? 1 : 0, maxLength: 5 }),
      checks: records(
        defaultPlaybook.core.checks.map(({ id }) => id),
        check,
      ),
      areas: records(AREA_IDS, area),
      differences: records(
        DIFFERENCE_IDS,
        maybe(fc.constantFrom('present', 'partly', 'absent', 'not-applicable'), gaps),
      ),
      retrofit: maybe(grade, gaps),
      asserted,
    })
    .map((given) => built(given));
}

type Given = {
  readonly claims: Readonly<Record<string, { readonly status: string; readonly grade: number | null }>>;
  readonly growth: string | null;
  readonly customersDepend: string | null;
  readonly biggestGains: string | null;
  readonly cross: Readonly<Record<string, string | null>>;
  readonly ship: Readonly<Record<string, string | null>>;
  readonly parts: readonly (string | null)[];
  readonly checks: Readonly<
    Record<string, { readonly score: number | 'not-applicable' | null; readonly hurts: boolean }>
  >;
  readonly areas: Readonly<
    Record<string, { readonly score: number | 'not-applicable' | null; readonly hurts: boolean }>
  >;
  readonly differences: Readonly<Record<string, string | null>>;
  readonly retrofit: number | null;
  readonly asserted: Readonly<Record<string, { readonly value: number; readonly reason: string }>>;
};

function each<T, U>(record: Readonly<Record<string, T>>, value: (item: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([id, item]) => [id, value(item)]));
}

/** Put together without parsing, which would cost more than all that is tested; a test of its own parses some. */
function built(given: Given): Workshop {
  const note = '';
  const whole = {
    ...EMPTY,
    claims: each(given.claims, (claim) => ({
      own: null,
      source: '',
      saidBy: null,
      seenOn: null,
      note,
      attachments: [],
      rank: '',
      ...claim,
    })),
    facts: {
      growth: { value: given.growth, note },
      customersDepend: { value: given.customersDepend, note },
      biggestGains: { value: given.biggestGains, note },
    },
    surface: {
      notes: {},
      parts: Object.fromEntries(
        given.parts.map((disposition, at) => [
          `part${at}`,
          { name: `Part ${at}`, sort: null, disposition, reason: '', note, attachments: [], rank: '' },
        ]),
      ),
    },
    core: {
      checks: each(given.checks, (check) => ({ ...check, note })),
      areas: each(given.areas, (area) => ({ ...area, reason: '' })),
      differences: each(given.differences, (value) => ({ value, note })),
      retrofit: { value: given.retrofit, note },
    },
    readiness: {
      stay: {},
      cross: each(given.cross, (value) => ({ value, note })),
      ship: each(given.ship, (holds) => ({ holds, test: null, note })),
    },
    path: { ...EMPTY.path, asserted: given.asserted },
  };
  // Built from the same unions as the schema; only the brands of the ids are missing.
  return whole as unknown as Workshop;
}

/** The same workshop with the keys of every record in another order. */
export function withKeysReversed(workshop: Workshop): Workshop {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  // Nothing but the order of keys has changed.
  return reversed(workshop) as Workshop;
}
