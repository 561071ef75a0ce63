import type { OutcomeId, PathId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { tidy } from '../base/tolerance.ts';
import { choosePath, isBlocked } from './choose-path.ts';
import { compileModel } from './compile-model.ts';
import type { Range } from './decision.ts';
import { createMachine } from './machine.ts';
import { outcomeId } from './outcome-names.ts';
import { ABSENT, read } from './registers.ts';

export type OutcomeAndFits = {
  readonly outcome: OutcomeId;
  readonly paths: readonly { readonly id: PathId; readonly fit: Range | null; readonly blocked: boolean }[];
};

/** The outcome and the fits alone, for showing what one answer does while it is being given. */
export function decideOutcome(workshop: Workshop, playbook: Playbook): OutcomeAndFits {
  const model = compileModel(workshop, playbook);
  const machine = createMachine(model, 'now');
  machine.run();
  const { lo, hi, presence } = machine.registers;
  return {
    outcome: outcomeId(choosePath(machine)),
    paths: model.paths.map(({ id, fit }, at) => ({
      id,
      fit: read(presence, fit) === ABSENT ? null : [tidy(read(lo, fit)), tidy(read(hi, fit))],
      blocked: isBlocked(machine, at),
    })),
  };
}
