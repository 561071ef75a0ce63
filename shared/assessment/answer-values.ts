import { exactly, type Interval, UNKNOWN } from '#shared/base/interval.ts';
import { recordOf } from '#shared/base/record-of.ts';
import {
  AREA_IDS,
  type AreaId,
  type CrossingId,
  type DifferenceId,
  type FactId,
  SHIP_CONDITION_IDS,
  type ShipConditionId,
} from '#shared/playbook/ids.ts';
import type { CheckDefinition, Playbook } from '#shared/playbook/playbook.ts';
import type { Check } from '#shared/workshop/schema/core.ts';
import type { Claim } from '#shared/workshop/schema/evidence.ts';
import type { CheckId, ClaimId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { areaHurts, areaValue, frictionFree, scoreValue } from './area-value.ts';
import { claimStrength } from './claim-strength.ts';
import { keepShare } from './keep-share.ts';
import { type ShipState, shipConditionState, shipTestCounts } from './ship-condition.ts';

export type AreaAnswer = {
  /** null: not applicable. */
  readonly value: Interval | null;
  /** Something of it has a score. Until then all of it may turn out not to apply. */
  readonly scored: boolean;
  readonly hurts: boolean;
  readonly frictionFree: Interval | null;
};

/** Every answer of a workshop as the value that the rules of the playbook give it. */
export type AnswerValues = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly areas: Readonly<Record<AreaId, AreaAnswer>>;
  readonly checksOf: Readonly<Record<AreaId, readonly CheckDefinition[]>>;
  readonly keepShare: Interval;
  readonly ship: Readonly<Record<ShipConditionId, ShipState>>;
};

export function answerValues(workshop: Workshop, playbook: Playbook): AnswerValues {
  const checksOf = recordOf(AREA_IDS, (id) => playbook.core.checks.filter((check) => check.area === id));
  return {
    workshop,
    playbook,
    checksOf,
    areas: recordOf(AREA_IDS, (id) => areaAnswer(workshop, playbook, id, checksOf[id])),
    keepShare: keepShare(Object.values(workshop.surface.parts), playbook.surface.dispositions),
    ship: recordOf(SHIP_CONDITION_IDS, (id) =>
      shipConditionState(workshop.readiness.ship[id], shipTestCounts(playbook, id)),
    ),
  };
}

function areaAnswer(
  workshop: Workshop,
  playbook: Playbook,
  id: AreaId,
  definitions: readonly CheckDefinition[],
): AreaAnswer {
  const area = workshop.core.areas[id];
  const checks = definitions.map((definition) => checkAnswerOf(workshop, definition.id));
  const value = areaValue(area, checks);
  const hurts = areaHurts(area, checks);
  const scores =
    area?.score === null || area === undefined ? checks.map((check) => check?.score) : [area.score];
  const scored = scores.some((score) => typeof score === 'number');
  return { value, scored, hurts, frictionFree: frictionFree(value, hurts, playbook.parameters.hurtsCap) };
}

export function claimOf(workshop: Workshop, id: string): Claim | undefined {
  // Ids of the playbook are plain strings; as keys of the record they are the same letters.
  return workshop.claims[id as ClaimId];
}

export function checkAnswerOf(workshop: Workshop, id: string): Check | undefined {
  // As above: a check of the playbook is kept under its own id.
  return workshop.core.checks[id as CheckId];
}

export function claimValue(values: AnswerValues, id: string, need: number): Interval {
  return claimStrength(claimOf(values.workshop, id), need, values.playbook.evidence);
}

export function checkValue(values: AnswerValues, id: string): Interval | null {
  return scoreValue(checkAnswerOf(values.workshop, id)?.score);
}

export function differenceValue({ workshop, playbook }: AnswerValues, id: DifferenceId): Interval | null {
  const answer = workshop.core.differences[id]?.value ?? null;
  if (answer === 'not-applicable') return null;
  return worthOf(playbook.core.differenceAnswers, answer);
}

export function factValue({ workshop, playbook }: AnswerValues, id: FactId): Interval {
  const fact = playbook.facts.find((definition) => definition.id === id);
  return worthOf(fact?.answers ?? [], workshop.facts[id].value);
}

export function crossingValue({ workshop, playbook }: AnswerValues, id: CrossingId): Interval {
  return worthOf(playbook.readiness.answers, workshop.readiness.cross[id]?.value ?? null);
}

export function retrofitValue({ workshop, playbook }: AnswerValues): Interval {
  const level = workshop.core.retrofit.value;
  return level === null ? UNKNOWN : exactly(level / (playbook.core.retrofit.levels.length - 1));
}

/** True once the sign is known to hold, at least partly. */
export function crossingHolds(workshop: Workshop, id: CrossingId): boolean {
  const answer = workshop.readiness.cross[id]?.value ?? null;
  return answer === 'yes' || answer === 'partly';
}

function worthOf(
  answers: readonly { readonly id: string; readonly value: number }[],
  given: string | null,
): Interval {
  const answer = answers.find((candidate) => candidate.id === given);
  return answer === undefined ? UNKNOWN : exactly(answer.value);
}
