import { assertNever } from '#shared/base/assert-never.ts';
import type { Interval } from '#shared/base/interval.ts';
import { atLeast, atMost, isAbove, isBelow } from '#shared/base/tolerance.ts';
import { AREA_IDS, type AreaId, type CrossingId } from '#shared/playbook/ids.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import { type AnswerValues, claimOf, crossingHolds } from './answer-values.ts';
import { evaluateExpression } from './evaluate-expression.ts';

/** Whoever asks acts on “true” alone: only what is known counts. */
export type Truth = 'true' | 'false' | 'open';

export function evaluateWhen(when: When, values: AnswerValues): Truth {
  switch (when.kind) {
    case 'always':
      return 'true';
    case 'atMost':
      return compared(evaluateExpression(when.value, values), (number) => atMost(number, when.bound));
    case 'atLeast':
      return compared(evaluateExpression(when.value, values), (number) => atLeast(number, when.bound));
    case 'below':
      return compared(evaluateExpression(when.value, values), (number) => isBelow(number, when.bound));
    case 'above':
      return compared(evaluateExpression(when.value, values), (number) => isAbove(number, when.bound));
    case 'areaHurtsAtMost': {
      const areas = when.area === 'any' ? AREA_IDS : [when.area];
      return anyOf(areas.map((id) => hurtsAtMost(id, when.score, values)));
    }
    case 'lineCrossed':
      return anyOf(when.crossings.map((id) => crossed(id, values)));
    case 'shipConditionFails':
      return anyOf(when.conditions.map((id) => SHIP_FAILS[values.ship[id]]));
    case 'nothingProved':
      return nothingProved(when, values);
    case 'all':
      return allOf(when.of.map((part) => evaluateWhen(part, values)));
    case 'any':
      return anyOf(when.of.map((part) => evaluateWhen(part, values)));
    case 'not':
      return NEGATED[evaluateWhen(when.of, values)];
    default:
      return assertNever(when);
  }
}

const LOWEST_GRADE = 0;
const SHIP_FAILS = { fails: 'true', holds: 'false', unknown: 'open' } as const;
const NEGATED = { true: 'false', false: 'true', open: 'open' } as const;

/** Both ends agree, or it is open; every comparison here is monotone between them. */
function compared(value: Interval | null, holds: (number: number) => boolean): Truth {
  if (value === null) return 'open';
  const atLow = holds(value.lo);
  if (atLow !== holds(value.hi)) return 'open';
  return atLow ? 'true' : 'false';
}

function hurtsAtMost(id: AreaId, score: number, values: AnswerValues): Truth {
  const area = values.areas[id];
  if (!area.hurts) return 'false';
  const said = compared(area.value, (number) => atMost(number * 4, score));
  return said === 'true' && !area.scored ? 'open' : said;
}

function crossed(id: CrossingId, { workshop }: AnswerValues): Truth {
  if (crossingHolds(workshop, id)) return 'true';
  return workshop.readiness.cross[id]?.value === 'no' ? 'false' : 'open';
}

function nothingProved(when: Extract<When, { kind: 'nothingProved' }>, { workshop }: AnswerValues): Truth {
  const claims = when.claims
    .map((id) => claimOf(workshop, id))
    .filter((claim) => claim?.status === 'proved' || claim?.status === 'partly');
  // Whatever grade one without it will get, it is no lower than the lowest.
  if (claims.some((claim) => (claim?.grade ?? LOWEST_GRADE) >= when.grade)) return 'false';
  if (claims.some((claim) => claim?.grade === null)) return 'open';
  const answered = when.answered.every((id) => (claimOf(workshop, id)?.status ?? 'unknown') !== 'unknown');
  return answered ? 'true' : 'open';
}

function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true';
  return parts.includes('open') ? 'open' : 'false';
}

function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('open') ? 'open' : 'true';
}
