import type { Reason } from '#shared/reasons/reason.ts';
import { DECISION } from '#shared/strings/decision.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { atLeast, atMost, tidy } from '../base/tolerance.ts';
import {
  answerRef,
  assertedBehind,
  conditionsInTest,
  itemsBehind,
  ruleRef,
  saidAmong,
} from './answers-behind.ts';
import {
  betterBy,
  choosePath,
  fitOf,
  isBlocked,
  isDefensible,
  midpointOf,
  openPaths,
} from './choose-path.ts';
import type { Model, PathModel } from './compile-model.ts';
import { carrying, type FoundCondition, findCondition } from './condition-findings.ts';
import type { BlockerFinding, ConditionFinding, PathFinding } from './decision.ts';
import type { Machine } from './machine.ts';
import { pathCost } from './path-cost.ts';
import { ABSENT, read } from './registers.ts';
import { TRUE } from './truth.ts';

/** The four paths as the rules see them now. The machine must show the workshop as it stands. */
export function findPaths(machine: Machine): readonly PathFinding[] {
  machine.run();
  const outcome = choosePath(machine);
  return machine.model.paths.map((path, at) => findPath(machine, path, at, outcome));
}

function findPath(machine: Machine, path: PathModel, at: number, outcome: number): PathFinding {
  const { model, registers: r } = machine;
  const applies = read(r.presence, path.fit) !== ABSENT;
  const blocked = isBlocked(machine, at);
  const open = openPaths(machine);
  const found = path.conditions.map((condition) => findCondition(machine, condition));
  const blockers = blockersOf(machine, path);
  const strongest = [...found].sort((a, b) => b.strength - a.strength);
  const reasonsOf = (leaning: FoundCondition['leaning']) =>
    strongest.filter((condition) => condition.leaning === leaning).flatMap((condition) => condition.reasons);
  return {
    id: path.id,
    label: path.label,
    fit: applies ? [tidy(read(r.lo, path.fit)), tidy(read(r.hi, path.fit))] : null,
    mid: applies ? tidy(midpointOf(r, path.fit)) : null,
    threshold: path.threshold,
    blocked,
    defensible: applies && !blocked && isDefensible(model, r, at, open),
    blockers,
    conditions: found.map(withoutLeaning),
    reasonsFor: [
      ...(at === outcome ? [chosenBecause(machine, path, blockedCheaper(machine, at))] : []),
      ...reasonsOf('for'),
    ],
    reasonsAgainst: [
      ...blockers.map(({ sentence, answers, rule }) => ({ sentence, answers, rule })),
      ...(applies ? standsBelow(machine, path, at, open, outcome) : [notApplying(model, path)]),
      ...reasonsOf('against'),
    ],
    cost: pathCost(path.id, model.workshop.path),
  };
}

function withoutLeaning({ leaning: _, strength: __, ...finding }: FoundCondition): ConditionFinding {
  return finding;
}

function blockersOf(machine: Machine, path: PathModel): readonly BlockerFinding[] {
  const { model, registers, truths } = machine;
  return path.blockers.flatMap((at) => {
    const blocker = model.blockers[at];
    if (blocker === undefined || read(truths, at) !== TRUE) return [];
    const { id, sentence } = blocker.definition;
    const said = saidAmong(model, itemsBehind(model, blocker.test.behind(registers)));
    const stated = conditionsInTest(blocker.definition.when).flatMap((condition) =>
      assertedBehind(model, condition),
    );
    return [{ id, sentence, answers: [...stated, ...said.map(answerRef)], rule: ruleRef(model, id) }];
  });
}

/** Every answer that carries the fit of the path, what was stated directly first. */
function answersFor(machine: Machine, path: PathModel) {
  const { model } = machine;
  const stated = path.conditions.flatMap(({ definition }) => assertedBehind(model, definition.id));
  const seen = new Set<string>();
  const once = stated.filter(({ id }) => !seen.has(id) && seen.add(id));
  return [...once, ...carrying(machine, itemsBehind(model, [path.fit]), path.fit, 1).map(answerRef)];
}

function blockedCheaper(machine: Machine, at: number): readonly PathModel[] {
  const { model } = machine;
  const cheaper = new Set<number>();
  // Where costs are equal or missing, the playbook's order says which path is cheaper.
  for (const path of model.orders.at(-1)?.paths ?? []) {
    if (path === at) break;
    cheaper.add(path);
  }
  return model.paths.filter((_, path) => cheaper.has(path) && isBlocked(machine, path));
}

function chosenBecause(machine: Machine, path: PathModel, blocked: readonly PathModel[]): Reason {
  const fit = midpointOf(machine.registers, path.fit);
  return {
    sentence: DECISION.fits(
      path.label,
      fit,
      path.threshold,
      blocked.map(({ label }) => lowerFirst(label)),
    ),
    answers: answersFor(machine, path),
    rule: ruleRef(machine.model, 'cheapest-defensible'),
  };
}

function notApplying(model: Model, path: PathModel): Reason {
  return { sentence: DECISION.noConditions(path.label), answers: [], rule: ruleRef(model, path.id) };
}

/** Why it is not the outcome apart from its blockers: which of the tests of a defensible path it fails. */
function standsBelow(
  machine: Machine,
  path: PathModel,
  at: number,
  open: number,
  outcome: number,
): readonly Reason[] {
  const { model, registers: r } = machine;
  if (at === outcome) return [];
  const { label, threshold, fit } = path;
  const middle = midpointOf(r, fit);
  const lo = read(r.lo, fit);
  const hi = read(r.hi, fit);
  const answers = () => carrying(machine, itemsBehind(model, [fit]), fit, -1).map(answerRef);
  if (!atLeast(middle, threshold))
    return [
      {
        sentence: DECISION.belowThreshold(label, middle, threshold),
        answers: answers(),
        rule: ruleRef(model, 'threshold'),
      },
    ];
  if (!atMost(hi - lo, model.width))
    return [{ sentence: DECISION.tooWide(label, lo, hi), answers: [], rule: ruleRef(model, 'width') }];
  const better = betterBy(model, r, at, open);
  const rival = better === null ? undefined : model.paths[better];
  if (rival !== undefined && better !== null) {
    const by = midpointOf(r, fitOf(model, better)) - middle;
    return [
      {
        sentence: DECISION.beaten(label, rival.label, by),
        answers: answersFor(machine, rival),
        rule: ruleRef(model, 'margin'),
      },
    ];
  }
  const chosen = model.paths[outcome];
  if (chosen === undefined || isBlocked(machine, at)) return [];
  return [
    {
      sentence: DECISION.dearer(label, chosen.label),
      answers: answersFor(machine, chosen),
      rule: ruleRef(model, 'cheapest-defensible'),
    },
  ];
}
