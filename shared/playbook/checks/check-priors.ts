import { playbookFaults } from '#shared/strings/playbook.ts';
import { DIFFERENCE_ANSWER_IDS, SHIP_ANSWER_IDS, YES_PARTLY_NO_IDS } from '../ids.ts';
import type { Playbook, Prior } from '../playbook.ts';
import { faultAt, type PathParts, type PlaybookFault } from './fault.ts';

type Need =
  | { readonly kind: 'claim' | 'score' | 'share' }
  | { readonly kind: 'choice'; readonly answers: readonly string[] };

type Use = { readonly at: PathParts; readonly prior: string; readonly need: Need };

/** Every question has a prior of the right kind, over just its own answers, that does not rule all of them out. */
export function checkPriors(playbook: Playbook): readonly PlaybookFault[] {
  const byId = new Map(playbook.priors.map((prior) => [prior.id, prior]));
  const uses = priorUses(playbook).flatMap(({ at, prior: id, need }) => {
    const prior = byId.get(id);
    const sentence =
      prior === undefined
        ? playbookFaults.noSuch('prior', 'priors', id, [...byId.keys()])
        : mismatch(prior, need);
    return sentence === null ? [] : [faultAt(at, sentence)];
  });
  return [...uses, ...playbook.priors.flatMap((prior, at) => impossible(prior, ['priors', at]))];
}

function mismatch(prior: Prior, need: Need): string | null {
  if (prior.kind !== need.kind) return playbookFaults.priorKind(prior.id, prior.kind, need.kind);
  if (prior.kind !== 'choice' || need.kind !== 'choice') return null;
  const given = Object.keys(prior.likelihood).toSorted().join();
  return given === [...need.answers].toSorted().join()
    ? null
    : playbookFaults.priorAnswers(prior.id, need.answers);
}

function impossible(prior: Prior, at: PathParts): readonly PlaybookFault[] {
  return Object.entries(likelihoods(prior)).flatMap(([field, values]) =>
    values.some((value) => value > 0) ? [] : [faultAt([...at, field], playbookFaults.allZero)],
  );
}

function likelihoods(prior: Prior): Readonly<Record<string, readonly number[]>> {
  switch (prior.kind) {
    case 'claim':
      return { status: Object.values(prior.status), grade: prior.grade };
    case 'score':
      return { score: prior.score };
    case 'choice':
      return { likelihood: Object.values(prior.likelihood) };
    case 'share':
      return { points: prior.points.map(({ likelihood }) => likelihood) };
  }
}

function priorUses({ evidence, surface, core, readiness, facts }: Playbook): readonly Use[] {
  const each = (
    at: PathParts,
    items: readonly { readonly prior: string }[],
    need: (index: number) => Need,
  ): readonly Use[] =>
    items.map(({ prior }, index) => ({ at: [...at, index, 'prior'], prior, need: need(index) }));

  return [
    ...each(['evidence', 'claims'], evidence.claims, () => ({ kind: 'claim' })),
    { at: ['surface', 'prior'], prior: surface.prior, need: { kind: 'share' } },
    ...each(['core', 'checks'], core.checks, () => ({ kind: 'score' })),
    ...each(['core', 'differences'], core.differences, () => ({
      kind: 'choice',
      answers: DIFFERENCE_ANSWER_IDS,
    })),
    { at: ['core', 'retrofit', 'prior'], prior: core.retrofit.prior, need: { kind: 'score' } },
    ...each(['readiness', 'crossings'], readiness.crossings, () => ({
      kind: 'choice',
      answers: YES_PARTLY_NO_IDS,
    })),
    ...each(['readiness', 'shipConditions'], readiness.shipConditions, () => ({
      kind: 'choice',
      answers: SHIP_ANSWER_IDS,
    })),
    ...each(['facts'], facts, (index) => ({
      kind: 'choice',
      answers: facts[index]?.answers.map(({ id }) => id) ?? [],
    })),
  ];
}
