import { exactly, type Interval, meanOf, UNKNOWN } from '#shared/base/interval.ts';
import {
  AREA_IDS,
  type AreaId,
  CROSSING_IDS,
  type CrossingId,
  DIFFERENCE_IDS,
  type DifferenceId,
  SHIP_CONDITION_IDS,
  type ShipConditionId,
} from '#shared/playbook/ids.ts';
import {
  areaAnswers,
  checkAnswer,
  crossingAnswer,
  differenceAnswer,
  shipAnswer,
} from '#shared/reasons/answer-refs.ts';
import { eachOnce } from '#shared/reasons/expression-answers.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { type AnswerValues, checkValue, differenceValue } from './answer-values.ts';

/** Whether something is there, going by the answers that show it. */
export type Presence = 'there' | 'partly' | 'missing' | 'unknown';

const THERE_FROM = 0.75;
const PARTLY_FROM = 0.5;
const SHIP_VALUES = { holds: exactly(1), fails: exactly(0), unknown: UNKNOWN } as const;

/** The value of the area, check, difference or ship condition with this id; null where it does not apply. */
export function strengthOf(id: string, values: AnswerValues): Interval | null {
  if (isArea(id)) return values.areas[id].value;
  if (isDifference(id)) return differenceValue(values, id);
  if (isShip(id)) return SHIP_VALUES[values.ship[id]];
  return values.playbook.core.checks.some((check) => check.id === id) ? checkValue(values, id) : null;
}

export function presenceOf(ids: readonly string[], values: AnswerValues): Presence {
  const mean = meanOf(ids.map((id) => strengthOf(id, values)).filter((value) => value !== null));
  if (mean === null) return 'unknown';
  if (mean.lo >= THERE_FROM) return 'there';
  if (mean.hi < PARTLY_FROM) return 'missing';
  return mean.lo >= PARTLY_FROM ? 'partly' : 'unknown';
}

/** The answers behind a list of ids, as far as the ids are answers. */
export function answersOfIds(ids: readonly string[], values: AnswerValues): readonly AnswerRef[] {
  return eachOnce(ids.flatMap((id) => answersOf(id, values)));
}

function answersOf(id: string, values: AnswerValues): readonly AnswerRef[] {
  if (isArea(id)) return areaAnswers(values, id);
  if (isDifference(id)) return [differenceAnswer(values, id)];
  if (isShip(id)) return [shipAnswer(values, id)];
  if (isCrossing(id)) return [crossingAnswer(values, id)];
  return values.playbook.core.checks.some((check) => check.id === id) ? [checkAnswer(values, id)] : [];
}

export function isCrossing(id: string): id is CrossingId {
  return CROSSING_IDS.some((known) => known === id);
}

function isArea(id: string): id is AreaId {
  return AREA_IDS.some((known) => known === id);
}

function isDifference(id: string): id is DifferenceId {
  return DIFFERENCE_IDS.some((known) => known === id);
}

function isShip(id: string): id is ShipConditionId {
  return SHIP_CONDITION_IDS.some((known) => known === id);
}
