import {
  CROSSING_IDS,
  FACT_IDS,
  PROMPT_IDS,
  SHIP_CONDITION_IDS,
  STAY_IDS,
  type StepId,
} from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { openQuestions as words } from '#shared/strings/step-states.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type AnswerValues, checkAnswerOf } from './answer-values.ts';
import type { ClaimLine } from './claims-in-order.ts';
import type { LineKind } from './line-crossed.ts';

export type OpenQuestion = { readonly what: string; readonly count: number };

/** Everything a step asks, with how many answers each question still lacks. */
export function stepQuestions(
  id: Exclude<StepId, 'break'>,
  values: AnswerValues,
  claims: readonly ClaimLine[],
  line: LineKind,
): readonly OpenQuestion[] {
  const { workshop, playbook } = values;
  switch (id) {
    case 'before':
      return beforeQuestions(workshop);
    case 'frame':
      return frameQuestions(workshop);
    case 'evidence':
      return evidenceQuestions(claims);
    case 'signals':
      return signalQuestions(workshop, line);
    case 'surface':
      return surfaceQuestions(workshop);
    case 'core':
      return coreQuestions(values);
    case 'path':
      return pathQuestions(workshop);
    case 'plan':
      return planQuestions(workshop);
    case 'budget':
      return budgetQuestions(workshop, playbook);
    case 'read-back':
      return readBackQuestions(workshop);
  }
}

function beforeQuestions({ client, product, people, aspects, frame }: Workshop): readonly OpenQuestion[] {
  return [
    missing(words.client, client === ''),
    missing(words.product, product === ''),
    missing(words.people, size(people) === 0),
    missing(words.context, frame.context === ''),
    missing(words.aspects, size(aspects) === 0),
  ];
}

function frameQuestions({ frame }: Workshop): readonly OpenQuestion[] {
  return [
    missing(words.question, frame.question === null && size(frame.questionPicks) === 0),
    missing(words.works, frame.works === null),
    missing(words.stageNow, frame.stageNow === null),
    missing(words.decisionOwner, frame.decisionOwner === null),
  ];
}

function evidenceQuestions(claims: readonly ClaimLine[]): readonly OpenQuestion[] {
  const left = claims.filter((claim) => claim.column === 'left');
  return [
    { what: words.claims, count: claims.filter((claim) => claim.status === 'unknown').length },
    { what: words.grades, count: left.filter((claim) => claim.grade === null).length },
    {
      what: words.sources,
      count: left.filter((claim) => claim.source.trim() === '' && claim.attachments === 0).length,
    },
  ];
}

function signalQuestions({ facts, readiness, metrics }: Workshop, line: LineKind): readonly OpenQuestion[] {
  const numbers = Object.values(metrics);
  const gaps = numbers.filter(
    (metric) => metric.rate === null || metric.sample === null || metric.exposure === null,
  );
  return [
    {
      what: words.facts,
      count: FACT_IDS.filter((id) => facts[id].value === null && id !== 'biggestGains').length,
    },
    {
      what: words.crossings,
      count: CROSSING_IDS.filter((id) => (readiness.cross[id]?.value ?? null) === null).length,
    },
    {
      // Once a sign holds, the reasons to stay a prototype settle nothing any more.
      what: words.stay,
      count:
        line === 'crossed' ? 0 : STAY_IDS.filter((id) => (readiness.stay[id]?.value ?? null) === null).length,
    },
    {
      what: words.ship,
      count: SHIP_CONDITION_IDS.filter((id) => (readiness.ship[id]?.holds ?? null) === null).length,
    },
    { what: words.numbers, count: gaps.length },
  ];
}

function surfaceQuestions({ surface }: Workshop): readonly OpenQuestion[] {
  const parts = Object.values(surface.parts);
  const noted = new Set(Object.values(surface.notes).map((note) => note.prompt));
  // The first three questions are also answered by the parts they bring up.
  const answered = (id: (typeof PROMPT_IDS)[number]): boolean =>
    noted.has(id) || (parts.length > 0 && id !== 'PS4' && id !== 'PS5');
  return [
    missing(words.parts, parts.length === 0),
    { what: words.unsorted, count: parts.filter((part) => part.disposition === null).length },
    { what: words.prompts, count: PROMPT_IDS.filter((id) => !answered(id)).length },
  ];
}

function coreQuestions({ workshop, playbook }: AnswerValues): readonly OpenQuestion[] {
  const { areas, differences, retrofit } = workshop.core;
  const open = playbook.core.checks.filter(
    ({ id, area }) =>
      (areas[area]?.score ?? null) === null && (checkAnswerOf(workshop, id)?.score ?? null) === null,
  );
  return [
    { what: words.checks, count: open.length },
    {
      what: words.differences,
      count: playbook.core.differences.filter(({ id }) => (differences[id]?.value ?? null) === null).length,
    },
    missing(words.retrofit, retrofit.value === null),
  ];
}

function pathQuestions({ facts, votes, path }: Workshop): readonly OpenQuestion[] {
  const voted = Object.values(votes).some((vote) => vote.subject.kind === 'path' && vote.closed);
  return [
    missing(words.biggestGains, facts.biggestGains.value === null),
    missing(words.pathVote, !voted),
    missing(words.taken, path.taken === null),
  ];
}

function planQuestions({ plan }: Workshop): readonly OpenQuestion[] {
  return [
    missing(words.weeks, plan.weeks === null),
    missing(words.outcome, plan.outcome.sentence === ''),
    missing(words.metric, plan.outcome.metric === '' || plan.outcome.threshold === ''),
    missing(words.workflow, plan.workflow === ''),
    missing(words.items, size(plan.items) === 0),
    missing(words.release, plan.release.cadence === '' || plan.release.feedback === ''),
    missing(words.stopRule, plan.stopRule.week === null && plan.stopRule.sentence === ''),
    missing(words.capacity, plan.capacity.people === null),
  ];
}

function budgetQuestions({ budget }: Workshop, playbook: Playbook): readonly OpenQuestion[] {
  return playbook.plan.budget.questions.map(({ id, label }) =>
    missing(label, !(budget[id]?.confirmed ?? false)),
  );
}

function readBackQuestions({ actions, path, parking }: Workshop): readonly OpenQuestion[] {
  const list = Object.values(actions);
  return [
    missing(words.taken, path.taken === null),
    missing(words.actions, list.length === 0),
    { what: words.owners, count: list.filter((action) => action.owner === null && !action.done).length },
    { what: words.dueDates, count: list.filter((action) => action.due === null && !action.done).length },
    { what: words.parked, count: Object.values(parking).filter((parked) => !parked.settled).length },
  ];
}

function missing(what: string, isMissing: boolean): OpenQuestion {
  return { what, count: isMissing ? 1 : 0 };
}

function size(items: object): number {
  return Object.keys(items).length;
}
