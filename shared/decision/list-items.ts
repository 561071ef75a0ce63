import { shipConditionState, shipTestCounts } from '#shared/assessment/ship-condition.ts';
import { inOrder } from '#shared/base/in-order.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { claimItem } from './claim-item.ts';
import { areaItems, checkItem, retrofitItem } from './core-items.ts';
import type { Item, ItemOption } from './item.ts';
import { choiceLikelihood, partLikelihood, priorOf, sharePoints } from './likelihood.ts';

/** Naming and sorting a surface that nobody has named yet is work for about so many parts. */
const PARTS_OF_A_SURFACE = 5;

const plain = { grade: -1, counts: false } as const;
const single = { area: '', base: 0 } as const;

/** Every item the decision could read, in the order of the playbook's steps: the order of asking top to bottom. */
export function listItems(workshop: Workshop, playbook: Playbook): readonly Item[] {
  const facts = playbook.facts.map((fact) => factItem(workshop, playbook, fact));
  return [
    ...playbook.evidence.claims.map((claim) => claimItem(workshop, playbook, claim)),
    ...facts.filter((fact) => fact.id !== 'biggestGains'),
    ...playbook.readiness.crossings.map((crossing) => crossingItem(workshop, playbook, crossing)),
    ...playbook.readiness.shipConditions.map((condition) => shipItem(workshop, playbook, condition)),
    ...surfaceItems(workshop, playbook),
    ...playbook.core.checks.map((check) => checkItem(workshop, playbook, check)),
    ...areaItems(workshop, playbook),
    ...playbook.core.differences.map((difference) => differenceItem(workshop, playbook, difference)),
    retrofitItem(workshop, playbook),
    ...facts.filter((fact) => fact.id === 'biggestGains'),
  ];
}

type Choice = ItemOption & { readonly id: string };

function choices(
  answers: readonly { readonly id: string; readonly label: string; readonly value: number }[],
  playbook: Playbook,
  prior: string,
): readonly Choice[] {
  const likely = priorOf(playbook, prior);
  return answers.map((answer) => ({
    ...plain,
    id: answer.id,
    words: answer.label,
    value: answer.value,
    likelihood: choiceLikelihood(likely, answer.id),
  }));
}

function chosen(options: readonly Choice[], given: string | null) {
  const at = given === null ? -1 : options.findIndex((option) => option.id === given);
  const allowed = at < 0 ? options.map((_, index) => index) : [at];
  return { options, allowed, untouched: at < 0, said: options[at]?.words ?? DECISION.notAnswered };
}

function factItem(workshop: Workshop, playbook: Playbook, fact: Playbook['facts'][number]): Item {
  const { id, label, prompt, minutes } = fact;
  const options = choices(fact.answers, playbook, fact.prior);
  return {
    kind: 'fact',
    id,
    label,
    prompt,
    minutes,
    ...single,
    ...chosen(options, workshop.facts[id].value),
  };
}

type Crossing = Playbook['readiness']['crossings'][number];

function crossingItem(workshop: Workshop, playbook: Playbook, crossing: Crossing): Item {
  const { id, label, prompt, minutes } = crossing;
  const options = choices(playbook.readiness.answers, playbook, crossing.prior).map((option) => ({
    ...option,
    counts: option.id !== 'no',
  }));
  const given = workshop.readiness.cross[id]?.value ?? null;
  return { kind: 'crossing', id, label, prompt, minutes, ...single, ...chosen(options, given) };
}

type ShipCondition = Playbook['readiness']['shipConditions'][number];

function shipItem(workshop: Workshop, playbook: Playbook, condition: ShipCondition): Item {
  const { id, label, test, minutes } = condition;
  const prior = priorOf(playbook, condition.prior);
  const options: readonly Choice[] = [
    {
      id: 'holds',
      words: DECISION.holds,
      value: 1,
      likelihood: choiceLikelihood(prior, 'holds'),
      ...plain,
    },
    {
      id: 'fails',
      words: DECISION.fails,
      value: 0,
      likelihood: choiceLikelihood(prior, 'fails'),
      grade: -1,
      counts: true,
    },
  ];
  const answer = workshop.readiness.ship[id];
  const state = shipConditionState(answer, shipTestCounts(playbook, id));
  const item = chosen(options, state === 'unknown' ? null : state);
  const holds = answer?.holds ?? null;
  const said =
    state !== 'fails' || holds === null || holds === 'yes'
      ? DECISION.testFailed
      : holds === 'partly'
        ? DECISION.holdsPartly
        : DECISION.doesNotHold;
  return {
    kind: 'ship',
    id,
    label,
    prompt: test,
    minutes,
    ...single,
    ...item,
    said: state === 'fails' ? said : item.said,
  };
}

function surfaceItems(workshop: Workshop, playbook: Playbook): readonly Item[] {
  const { dispositions, minutesPerPart } = playbook.surface;
  const prior = priorOf(playbook, playbook.surface.prior);
  const parts = inOrder(workshop.surface.parts);
  if (parts.length === 0) {
    const options = sharePoints(prior).map(({ value, likelihood }) => ({
      ...plain,
      words: DECISION.keepShare(value),
      value,
      likelihood,
    }));
    const minutes = minutesPerPart * PARTS_OF_A_SURFACE;
    return [
      {
        kind: 'surface',
        id: 'surface',
        label: DECISION.surfaceLabel,
        prompt: DECISION.surfacePrompt,
        minutes,
        options,
        // Any share may come of it; two stand for “open” where the playbook names a single one.
        allowed: options.length > 1 ? options.map((_, at) => at) : [0, 0],
        said: DECISION.notAnswered,
        untouched: true,
        ...single,
      },
    ];
  }
  const options = dispositions.map(({ id, label, value }) => ({
    ...plain,
    id,
    words: label,
    value,
    likelihood: partLikelihood(prior, id),
  }));
  return parts.map(([id, part]) => ({
    kind: 'part',
    id,
    label: part.name,
    prompt: DECISION.partPrompt(part.name),
    minutes: minutesPerPart,
    ...single,
    ...chosen(options, part.disposition),
  }));
}

type Difference = Playbook['core']['differences'][number];

function differenceItem(workshop: Workshop, playbook: Playbook, difference: Difference): Item {
  const { id, label, prompt, minutes } = difference;
  const options: readonly Choice[] = [
    ...choices(playbook.core.differenceAnswers, playbook, difference.prior),
    { id: 'not-applicable', words: DECISION.notApplicable, value: null, likelihood: 0, ...plain },
  ];
  const given = workshop.core.differences[id]?.value ?? null;
  return { kind: 'difference', id, label, prompt, minutes, ...single, ...chosen(options, given) };
}
