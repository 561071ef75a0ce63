import { playbookFaults } from '#shared/strings/playbook.ts';
import type { Playbook } from '../playbook.ts';
import { faultAt, type PathParts, type PlaybookFault } from './fault.ts';
import { aspectIds, findingIds } from './known-ids.ts';

type References = { readonly at: PathParts; readonly ids: readonly string[] };

/** Whatever names a finding, an aspect, a blocker or an option names one that exists. */
export function checkReferences(playbook: Playbook): readonly PlaybookFault[] {
  return [...checkFindings(playbook), ...checkHouseRules(playbook)];
}

function checkFindings(playbook: Playbook): readonly PlaybookFault[] {
  const known = new Set(findingIds(playbook));
  return findingReferences(playbook).flatMap(({ at, ids }) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [faultAt([...at, index], playbookFaults.noSuch('finding', 'findings', id, [...known]))],
    ),
  );
}

function findingReferences(playbook: Playbook): readonly References[] {
  const { frame, surface, core, plan, maturity, houseRules } = playbook;
  return [
    ...frame.mustMvp.map(({ shownBy }, at) => ({ at: ['frame', 'mustMvp', at, 'shownBy'], ids: shownBy })),
    ...surface.prompts.map(({ informs }, at) => ({
      at: ['surface', 'prompts', at, 'informs'],
      ids: informs,
    })),
    ...core.productionQuality.map(({ shownBy }, at) => ({
      at: ['core', 'productionQuality', at, 'shownBy'],
      ids: shownBy,
    })),
    ...plan.starters.map(({ fits }, at) => ({ at: ['plan', 'starters', at, 'fits'], ids: fits })),
    ...maturity.groups.flatMap(({ aspects }, group) =>
      aspects.map(({ suggestWhen }, at) => ({
        at: ['maturity', 'groups', group, 'aspects', at, 'suggestWhen'],
        ids: suggestWhen ?? [],
      })),
    ),
    ...houseRules.map(({ touches }, at) => ({ at: ['houseRules', at, 'touches'], ids: touches })),
  ];
}

function checkHouseRules(playbook: Playbook): readonly PlaybookFault[] {
  const aspects = aspectIds(playbook);
  const blockers = playbook.blockers.map(({ id }) => id);
  const faults: PlaybookFault[] = [];
  for (const [at, rule] of playbook.houseRules.entries()) {
    const options = rule.options.map(({ id }) => id);
    if (!options.includes(rule.default)) {
      faults.push(
        faultAt(['houseRules', at, 'default'], playbookFaults.defaultOption(rule.default, options)),
      );
    }
    for (const [index, { effects }] of rule.options.entries()) {
      if (effects === undefined) continue;
      const place = ['houseRules', at, 'options', index, 'effects'];
      for (const [cell, { aspect }] of effects.cells.entries()) {
        if (aspects.includes(aspect)) continue;
        const sentence = playbookFaults.noSuch('aspect', 'aspects', aspect, aspects);
        faults.push(faultAt([...place, 'cells', cell, 'aspect'], sentence));
      }
      for (const [drop, blocker] of effects.dropsBlockers.entries()) {
        if (blockers.includes(blocker)) continue;
        const sentence = playbookFaults.noSuch('blocker', 'blockers', blocker, blockers);
        faults.push(faultAt([...place, 'dropsBlockers', drop], sentence));
      }
    }
  }
  return faults;
}
