import { playbookFaults } from '#shared/strings/playbook.ts';
import { PATH_IDS } from '../ids.ts';
import type { Playbook } from '../playbook.ts';
import { faultAt, type PlaybookFault } from './fault.ts';
import { allExpressions, allTests, expressionsIn } from './walk-expressions.ts';

/** What the arithmetic refers to is there, its weights weigh something, and nothing goes round in a circle. */
export function checkArithmetic(playbook: Playbook): readonly PlaybookFault[] {
  return [
    ...checkOperands(playbook),
    ...checkProofs(playbook),
    ...checkPathWeights(playbook),
    ...checkCircles(playbook),
  ];
}

function checkOperands(playbook: Playbook): readonly PlaybookFault[] {
  const claims = idsOf(playbook.evidence.claims);
  const checks = idsOf(playbook.core.checks);
  const conditions = idsOf(playbook.conditions);
  const faults: PlaybookFault[] = [];
  for (const { at, node } of allExpressions(playbook)) {
    if (node.kind === 'claim' && !claims.includes(node.claim)) {
      faults.push(faultAt([...at, 'claim'], playbookFaults.noSuch('claim', 'claims', node.claim, claims)));
    }
    if (node.kind === 'check' && !checks.includes(node.check)) {
      faults.push(faultAt([...at, 'check'], playbookFaults.noSuch('check', 'checks', node.check, checks)));
    }
    if (node.kind === 'condition' && !conditions.includes(node.condition)) {
      const sentence = playbookFaults.noSuch('condition', 'conditions', node.condition, conditions);
      faults.push(faultAt([...at, 'condition'], sentence));
    }
    if (node.kind === 'mean' && node.weights !== undefined) {
      const place = [...at, 'weights'];
      if (node.weights.length !== node.of.length) {
        faults.push(faultAt(place, playbookFaults.weightCount(node.of.length)));
      } else if (node.weights.every((weight) => weight === 0)) {
        faults.push(faultAt(place, playbookFaults.allWeightsZero));
      }
    }
  }
  return faults;
}

function checkProofs(playbook: Playbook): readonly PlaybookFault[] {
  const claims = idsOf(playbook.evidence.claims);
  return allTests(playbook).flatMap(({ at, node }) => {
    if (node.kind !== 'nothingProved') return [];
    return (['claims', 'answered'] as const).flatMap((list) =>
      node[list].flatMap((claim, index) =>
        claims.includes(claim)
          ? []
          : [faultAt([...at, list, index], playbookFaults.noSuch('claim', 'claims', claim, claims))],
      ),
    );
  });
}

function checkPathWeights({ conditions }: Playbook): readonly PlaybookFault[] {
  return PATH_IDS.flatMap((path) => {
    const own = conditions.filter((condition) => condition.path === path);
    if (own.length === 0) return [faultAt(['conditions'], playbookFaults.noCondition(path))];
    if (own.some(({ weight }) => weight > 0)) return [];
    return [faultAt(['conditions'], playbookFaults.noWeight(path))];
  });
}

function checkCircles({ conditions }: Playbook): readonly PlaybookFault[] {
  const next = new Map(
    conditions.map(({ id, feed }) => [
      id,
      expressionsIn(feed, []).flatMap(({ node }) => (node.kind === 'condition' ? [node.condition] : [])),
    ]),
  );
  const cleared = new Set<string>();
  const faults: PlaybookFault[] = [];

  function visit(id: string, trail: readonly string[], index: number): void {
    const from = trail.indexOf(id);
    if (from >= 0) {
      faults.push(faultAt(['conditions', index, 'feed'], playbookFaults.circle([...trail.slice(from), id])));
      return;
    }
    if (cleared.has(id)) return;
    for (const other of next.get(id) ?? []) visit(other, [...trail, id], index);
    cleared.add(id);
  }

  for (const [index, { id }] of conditions.entries()) visit(id, [], index);
  return faults;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
