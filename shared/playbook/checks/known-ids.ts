import { playbookFaults } from '#shared/strings/playbook.ts';
import { RETROFIT_ID } from '../ids.ts';
import type { Playbook } from '../playbook.ts';
import { faultAt, type PathParts, type PlaybookFault, pathText } from './fault.ts';

type Named = { readonly id: string };
type Collection = { readonly at: PathParts; readonly items: readonly Named[] };

/** What an answer, a condition or a plan item may be traced to; their ids share one space. */
function findings(playbook: Playbook): readonly Collection[] {
  const { evidence, surface, core, readiness } = playbook;
  return [
    { at: ['evidence', 'claims'], items: evidence.claims },
    { at: ['surface', 'prompts'], items: surface.prompts },
    { at: ['core', 'areas'], items: core.areas },
    { at: ['core', 'checks'], items: core.checks },
    { at: ['core', 'differences'], items: core.differences },
    { at: ['readiness', 'stay'], items: readiness.stay },
    { at: ['readiness', 'crossings'], items: readiness.crossings },
    { at: ['readiness', 'shipConditions'], items: readiness.shipConditions },
    { at: ['facts'], items: playbook.facts },
    { at: ['conditions'], items: playbook.conditions },
    ...aspectCollections(playbook),
  ];
}

function aspectCollections({ maturity }: Playbook): readonly Collection[] {
  return maturity.groups.map((group, at) => ({
    at: ['maturity', 'groups', at, 'aspects'],
    items: group.aspects,
  }));
}

/** Every other list whose ids must differ from one another. */
function separateLists(playbook: Playbook): readonly Collection[] {
  const { frame, evidence, signals, surface, core, readiness, plan, maturity, room } = playbook;
  return [
    { at: ['frame', 'stages'], items: frame.stages },
    { at: ['frame', 'risks'], items: frame.risks },
    { at: ['frame', 'tools'], items: frame.tools },
    { at: ['frame', 'worksMeanings'], items: frame.worksMeanings },
    { at: ['frame', 'mustMvp'], items: frame.mustMvp },
    { at: ['frame', 'aiChecks'], items: frame.aiChecks },
    { at: ['frame', 'warnings'], items: frame.warnings },
    { at: ['evidence', 'statuses'], items: evidence.statuses },
    { at: ['signals', 'contaminations'], items: signals.contaminations },
    { at: ['signals', 'verdicts'], items: signals.verdicts },
    { at: ['surface', 'dispositions'], items: surface.dispositions },
    { at: ['core', 'readings'], items: core.readings },
    { at: ['core', 'differenceAnswers'], items: core.differenceAnswers },
    { at: ['core', 'productionQuality'], items: core.productionQuality },
    { at: ['readiness', 'answers'], items: readiness.answers },
    { at: ['readiness', 'mayFollowLater'], items: readiness.mayFollowLater },
    { at: ['readiness', 'stakes'], items: readiness.stakes },
    ...playbook.facts.map((fact, at) => ({ at: ['facts', at, 'answers'], items: fact.answers })),
    { at: ['paths'], items: playbook.paths },
    { at: ['blockers'], items: playbook.blockers },
    { at: ['priors'], items: playbook.priors },
    { at: ['plan', 'fields'], items: plan.fields },
    { at: ['plan', 'matrix', 'columns'], items: plan.matrix.columns },
    { at: ['plan', 'starters'], items: plan.starters },
    { at: ['plan', 'buildIt'], items: plan.buildIt },
    { at: ['plan', 'budget', 'questions'], items: plan.budget.questions },
    { at: ['maturity', 'stages'], items: maturity.stages },
    { at: ['maturity', 'groups'], items: maturity.groups },
    { at: ['houseRules'], items: playbook.houseRules },
    ...playbook.houseRules.map((rule, at) => ({ at: ['houseRules', at, 'options'], items: rule.options })),
    { at: ['glossary'], items: playbook.glossary },
    { at: ['room', 'steps'], items: room.steps },
  ];
}

export function findingIds(playbook: Playbook): readonly string[] {
  return [...findings(playbook).flatMap(({ items }) => items.map(({ id }) => id)), RETROFIT_ID];
}

export function aspectIds(playbook: Playbook): readonly string[] {
  return aspectCollections(playbook).flatMap(({ items }) => items.map(({ id }) => id));
}

export function checkIds(playbook: Playbook): readonly PlaybookFault[] {
  const reserved = { at: ['core', 'retrofit'], items: [playbook.core.retrofit] };
  return [
    ...repeated([reserved, ...findings(playbook)]),
    ...separateLists(playbook).flatMap((list) => repeated([list])),
  ];
}

function repeated(collections: readonly Collection[]): readonly PlaybookFault[] {
  const seen = new Map<string, string>();
  const faults: PlaybookFault[] = [];
  for (const { at, items } of collections) {
    for (const [index, { id }] of items.entries()) {
      const place = [...at, index];
      const first = seen.get(id);
      if (first === undefined) seen.set(id, pathText(place));
      else faults.push(faultAt([...place, 'id'], playbookFaults.twice(id, first)));
    }
  }
  return faults;
}
