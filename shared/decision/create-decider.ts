import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { compileModel, type Model } from './compile-model.ts';
import { decideModel } from './decide.ts';
import type { Decision } from './decision.ts';

export type Decider = (workshop: Workshop, playbook: Playbook) => Decision;

type Last = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly said: string;
  readonly decision: Decision;
};

/**
 * Decides, and remembers its last decision: it is worked out again only when a part of the document that the rules
 * read has changed, so typing a note or moving a plan item costs nothing.
 */
export function createDecider(): Decider {
  let last: Last | null = null;
  return (workshop, playbook) => {
    if (last !== null && last.playbook === playbook && sameParts(last.workshop, workshop))
      return last.decision;
    const model = compileModel(workshop, playbook);
    const said = saidIn(model);
    const decision =
      last !== null && last.playbook === playbook && last.said === said ? last.decision : decideModel(model);
    last = { workshop, playbook, said, decision };
    return decision;
  };
}

function sameParts(a: Workshop, b: Workshop): boolean {
  return (
    a.claims === b.claims &&
    a.facts === b.facts &&
    a.surface.parts === b.surface.parts &&
    a.core === b.core &&
    a.readiness === b.readiness &&
    a.path === b.path
  );
}

/** Everything a decision depends on in a workshop, as one text. */
function saidIn({ workshop, items }: Model): string {
  const answers = items.map(({ id, label, said, allowed }) => [id, label, said, allowed]);
  const asserted = Object.entries(workshop.path.asserted).sort(([a], [b]) => (a < b ? -1 : 1));
  const { costs, currency, breakEven, taken } = workshop.path;
  return JSON.stringify([answers, asserted, costs, currency, breakEven, taken]);
}
