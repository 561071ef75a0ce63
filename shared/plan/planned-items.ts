import { answerValues, crossingHolds } from '#shared/assessment/answer-values.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { CROSSING_IDS, SHIP_CONDITION_IDS } from '#shared/playbook/ids.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { planWords } from '#shared/strings/plan.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { PlanItem } from '#shared/workshop/schema/plan.ts';
import { buildItTest } from './build-it-test.ts';
import type { Findings } from './findings.ts';
import type { PlanInput } from './plan-input.ts';
import { expectedOf, type PlannedItem } from './planned-item.ts';
import { type FittingStarter, startersThatFit } from './starters-that-fit.ts';
import { traceOf } from './trace.ts';

/** A room that cannot decide yet plans to find out; more than this is a second backlog. */
const QUESTIONS_PLANNED = 6;
const DAYS_TO_FIND_OUT = { low: 0.5, likely: 1, high: 2 };

/** The room's items in its order, then what the playbook proposes and the room has neither taken nor dropped. */
export function plannedItems(input: PlanInput, findings: Findings): readonly PlannedItem[] {
  const { workshop, playbook, outcome } = input;
  const urgent = failingShipConditions(input);
  const own = inOrder(workshop.plan.items);
  const settled = new Set([...workshop.plan.dropped, ...own.map(([, item]) => item.starter)]);
  const covered = new Set(own.flatMap(([, item]) => item.refs));
  const fitting = startersThatFit(outcome, playbook, findings).filter(
    ({ starter, because }) => !settled.has(starter.id) && mostlyOpen(because, covered),
  );
  return [
    ...own.map(([id, item]) => roomItem(id, item, input, findings, urgent)),
    ...fitting.map((fit) => proposal(fit, input, findings, urgent)),
    ...(outcome === 'scope-first' ? questions(input, settled) : []),
  ];
}

/** What the room's own items already answer needs no proposal. */
function mostlyOpen(because: readonly string[], covered: ReadonlySet<string>): boolean {
  return because.filter((id) => covered.has(id)).length * 2 < because.length;
}

/** Once the line is crossed no ship condition can be put off. */
function failingShipConditions({ workshop, playbook }: PlanInput): ReadonlySet<string> {
  if (!CROSSING_IDS.some((id) => crossingHolds(workshop, id))) return new Set();
  const { ship } = answerValues(workshop, playbook);
  return new Set(SHIP_CONDITION_IDS.filter((id) => ship[id] === 'fails'));
}

function roomItem(
  id: string,
  item: PlanItem,
  { workshop, playbook }: PlanInput,
  findings: Findings,
  urgent: ReadonlySet<string>,
): PlannedItem {
  const starter = playbook.plan.starters.find((candidate) => candidate.id === item.starter);
  const effort = item.effort ?? starter?.effort ?? null;
  const refs = item.refs.length > 0 ? item.refs : (starter?.fits ?? []);
  const trace = traceOf(refs, findings);
  const why = item.why || starter?.why || planWords.roomItem;
  return {
    id,
    from: 'room',
    title: item.title,
    field: item.field,
    why,
    trigger: item.trigger,
    refs,
    trace,
    reason: { sentence: why, answers: trace.answers, rule: ruleOf(playbook, item.starter ?? 'plan-item') },
    effort,
    days: effort === null ? null : expectedOf(effort),
    owner: ownerName(workshop, item.owner),
    dependsOn: item.dependsOn,
    fixedStart: item.start,
    bestStart: starter?.weeks.from ?? 1,
    weeks: item.weeks,
    test: buildItTest(item.test, playbook),
    asks: Math.max(0, ...refs.map((ref) => findings.get(ref)?.asks ?? 0)),
    cannotWait: refs.some((ref) => urgent.has(ref)),
  };
}

function ownerName({ people }: PlanInput['workshop'], owner: PersonId | null): string {
  const person = owner === null ? undefined : people[owner];
  return person?.name || person?.role || '';
}

function proposal(
  { starter, because, asks }: FittingStarter,
  { playbook }: PlanInput,
  findings: Findings,
  urgent: ReadonlySet<string>,
): PlannedItem {
  const trace = traceOf(because, findings);
  const labels = trace.answers.slice(0, 3).map((answer) => answer.label);
  return {
    id: starter.id,
    from: 'proposal',
    title: starter.title,
    field: 'change',
    why: starter.why,
    trigger: '',
    refs: because,
    trace,
    reason: {
      sentence: `${starter.why} ${planWords.fits(labels)}`,
      answers: trace.answers,
      rule: ruleOf(playbook, starter.id),
    },
    effort: starter.effort,
    days: expectedOf(starter.effort),
    owner: '',
    dependsOn: [],
    fixedStart: null,
    bestStart: starter.weeks.from,
    weeks: null,
    test: buildItTest({}, playbook),
    asks,
    cannotWait: because.some((ref) => urgent.has(ref)),
  };
}

function questions(
  { playbook, openQuestions }: PlanInput,
  settled: ReadonlySet<string | null>,
): readonly PlannedItem[] {
  return openQuestions
    .map((question) => ({ ...question, item: `find-${question.id}` }))
    .filter(({ item }) => !settled.has(item))
    .slice(0, QUESTIONS_PLANNED)
    .map(({ id, label, item }) => {
      const answer = { id, label, said: planWords.openArea };
      return {
        id: item,
        from: 'proposal',
        title: planWords.findOut(label),
        field: 'change',
        why: planWords.findOutWhy,
        trigger: '',
        refs: [id],
        trace: { kind: 'traced', answers: [answer] },
        reason: { sentence: planWords.findOutWhy, answers: [answer], rule: ruleOf(playbook, 'scope-first') },
        effort: DAYS_TO_FIND_OUT,
        days: expectedOf(DAYS_TO_FIND_OUT),
        owner: '',
        dependsOn: [],
        fixedStart: null,
        bestStart: 1,
        weeks: null,
        test: buildItTest({}, playbook),
        asks: 1,
        cannotWait: false,
      };
    });
}
