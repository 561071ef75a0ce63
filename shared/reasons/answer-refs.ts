import type {
  AreaId,
  CrossingId,
  DifferenceId,
  FactId,
  ShipConditionId,
  StayId,
} from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { answerWords } from '#shared/strings/answers.ts';
import type { CheckScore } from '#shared/workshop/schema/core.ts';
import type { Claim, Metric } from '#shared/workshop/schema/evidence.ts';
import type { CheckId, ClaimId, ConditionId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { AnswerRef } from './reason.ts';

/** Where answers are read from, and the words they are read back in. */
export type AnswerSource = { readonly workshop: Workshop; readonly playbook: Playbook };

type Labelled = { readonly id: string; readonly label: string };

export function claimAnswer({ workshop, playbook }: AnswerSource, id: string): AnswerRef {
  const definition = playbook.evidence.claims.find((candidate) => candidate.id === id);
  // Ids of the playbook are plain strings; as keys of the records they are the same letters.
  const claim = workshop.claims[id as ClaimId];
  return { id, label: definition?.label ?? claim?.own?.text ?? id, said: claimSaid(playbook, claim) };
}

function claimSaid({ evidence }: Playbook, claim: Claim | undefined): string {
  const grade = evidence.grades.find((candidate) => candidate.grade === claim?.grade);
  if (claim === undefined || (claim.status === 'unknown' && grade === undefined))
    return answerWords.notAnswered;
  const said = labelOf(evidence.statuses, claim.status).toLowerCase();
  if (claim.status === 'not-yet' && grade === undefined) return said;
  return answerWords.joined([said, grade?.label.toLowerCase() ?? answerWords.noGrade]);
}

export function checkAnswer({ workshop, playbook }: AnswerSource, id: string): AnswerRef {
  const check = workshop.core.checks[id as CheckId];
  const said = scoreSaid(check?.score ?? null);
  return {
    id,
    label: labelOf(playbook.core.checks, id),
    said: check?.hurts ? answerWords.joined([said, answerWords.hurts]) : said,
  };
}

/** An area scored as a whole names that score; otherwise the area names how many of its checks are scored. */
export function areaAnswer({ workshop, playbook }: AnswerSource, id: AreaId): AnswerRef {
  const area = workshop.core.areas[id];
  const checks = playbook.core.checks.filter((check) => check.area === id);
  const scored = checks.filter(
    (check) => (workshop.core.checks[check.id as CheckId]?.score ?? null) !== null,
  );
  const whole = area?.score ?? null;
  const byChecks =
    scored.length === 0 ? answerWords.notAnswered : answerWords.answeredOf(scored.length, checks.length);
  const said = whole === null ? byChecks : answerWords.joined([scoreSaid(whole), answerWords.wholeArea]);
  return {
    id,
    label: labelOf(playbook.core.areas, id),
    said: area?.hurts ? answerWords.joined([said, answerWords.hurts]) : said,
  };
}

/** The area as a whole, or the checks that stand in for it. Unscored checks are left out. */
export function areaAnswers(source: AnswerSource, id: AreaId): readonly AnswerRef[] {
  const { workshop, playbook } = source;
  const area = workshop.core.areas[id];
  const checks = playbook.core.checks.filter((check) => check.area === id);
  const marked = checks.filter(({ id: check }) => {
    const answer = workshop.core.checks[check as CheckId];
    if (answer === undefined) return false;
    return answer.hurts || (answer.score !== null && (area?.score ?? null) === null);
  });
  const whole = area !== undefined && (area.score !== null || area.hurts);
  const refs = marked.map((check) => checkAnswer(source, check.id));
  return whole || refs.length === 0 ? [areaAnswer(source, id), ...refs] : refs;
}

export function differenceAnswer({ workshop, playbook }: AnswerSource, id: DifferenceId): AnswerRef {
  const value = workshop.core.differences[id]?.value ?? null;
  const said =
    value === 'not-applicable' ? answerWords.notApplicable : readBack(playbook.core.differenceAnswers, value);
  return { id, label: labelOf(playbook.core.differences, id), said };
}

export function factAnswer({ workshop, playbook }: AnswerSource, id: FactId): AnswerRef {
  const fact = playbook.facts.find((candidate) => candidate.id === id);
  return { id, label: fact?.label ?? id, said: readBack(fact?.answers ?? [], workshop.facts[id].value) };
}

export function crossingAnswer({ workshop, playbook }: AnswerSource, id: CrossingId): AnswerRef {
  const value = workshop.readiness.cross[id]?.value ?? null;
  const { crossings, answers } = playbook.readiness;
  return { id, label: labelOf(crossings, id), said: readBack(answers, value) };
}

export function stayAnswer({ workshop, playbook }: AnswerSource, id: StayId): AnswerRef {
  const value = workshop.readiness.stay[id]?.value ?? null;
  const { stay, answers } = playbook.readiness;
  return { id, label: labelOf(stay, id), said: readBack(answers, value) };
}

export function shipAnswer({ workshop, playbook }: AnswerSource, id: ShipConditionId): AnswerRef {
  const answer = workshop.readiness.ship[id];
  const said = [
    ...(answer?.holds ? [answerWords.shipHolds[answer.holds]] : []),
    ...(answer?.test ? [answerWords.shipTest[answer.test]] : []),
  ];
  return {
    id,
    label: labelOf(playbook.readiness.shipConditions, id),
    said: said.length === 0 ? answerWords.notAnswered : answerWords.joined(said),
  };
}

export function retrofitAnswer({ workshop, playbook }: AnswerSource): AnswerRef {
  const { id, label, levels } = playbook.core.retrofit;
  const level = levels.find((candidate) => candidate.level === workshop.core.retrofit.value);
  return { id, label, said: level?.label.toLowerCase() ?? answerWords.notAnswered };
}

export function keepShareAnswer({ workshop }: AnswerSource): AnswerRef {
  const parts = Object.values(workshop.surface.parts);
  const count = (disposition: string | null): number =>
    parts.filter((part) => part.disposition === disposition).length;
  return {
    id: 'keep-share',
    label: answerWords.keepShare,
    said:
      parts.length === 0
        ? answerWords.notAnswered
        : answerWords.parts(count('keep'), count('simplify'), count('drop'), count(null)),
  };
}

export function assertedAnswer({ workshop, playbook }: AnswerSource, id: string): AnswerRef {
  const asserted = workshop.path.asserted[id as ConditionId];
  return {
    id,
    label: labelOf(playbook.conditions, id),
    said: asserted === undefined ? answerWords.notAnswered : answerWords.asserted(asserted.value),
  };
}

export function metricAnswer(id: string, metric: Metric): AnswerRef {
  return {
    id,
    label: metric.name === '' ? answerWords.unnamedMetric : metric.name,
    said: answerWords.metric(metric.rate, metric.sample, metric.exposure),
  };
}

function scoreSaid(score: CheckScore | null): string {
  if (score === null) return answerWords.notAnswered;
  return score === 'not-applicable' ? answerWords.notApplicable : answerWords.score(score);
}

/** The label of an answer, small as it stands in the middle of a sentence. */
function readBack(answers: readonly Labelled[], id: string | null): string {
  const label = answers.find((candidate) => candidate.id === id)?.label;
  return label?.toLowerCase() ?? answerWords.notAnswered;
}

function labelOf(items: readonly Labelled[], id: string): string {
  return items.find((candidate) => candidate.id === id)?.label ?? id;
}
