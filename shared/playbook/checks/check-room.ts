import { playbookFaults } from '#shared/strings/playbook.ts';
import { AGENDA_LENGTHS } from '../ids.ts';
import type { Playbook } from '../playbook.ts';
import { faultAt, type PathParts, type PlaybookFault } from './fault.ts';

const NEVER_SHORTENED: readonly string[] = ['path', 'read-back'];

/** The agenda adds up, and no sentence holds a placeholder that nobody fills in. */
export function checkRoom(playbook: Playbook): readonly PlaybookFault[] {
  return [...checkAgenda(playbook), ...checkPlaceholders(playbook)];
}

function checkAgenda({ room }: Playbook): readonly PlaybookFault[] {
  const sums = AGENDA_LENGTHS.flatMap((length) => {
    const sum = room.steps.reduce((total, step) => total + step.minutes[length], 0);
    return sum === Number(length) ? [] : [faultAt(['room', 'steps'], playbookFaults.agendaSum(length, sum))];
  });
  const flags = room.steps.flatMap(({ id, shortenable }, at) =>
    shortenable && NEVER_SHORTENED.includes(id)
      ? [faultAt(['room', 'steps', at, 'shortenable'], playbookFaults.neverShortened)]
      : [],
  );
  return [...sums, ...flags];
}

function checkPlaceholders({ plan, maturity, parameters }: Playbook): readonly PlaybookFault[] {
  const aspect = ['{aspect}', '{now}', '{target}'];
  const templates: readonly (readonly [PathParts, string, readonly string[]])[] = [
    [['parameters', 'breakEven', 'sentence'], parameters.breakEven.sentence, ['{percent}']],
    [['plan', 'overCapacity'], plan.overCapacity, ['{days}']],
    [['plan', 'stopRule'], plan.stopRule, ['{week}', '{metric}', '{threshold}']],
    [['maturity', 'underBuilt'], maturity.underBuilt, aspect],
    [['maturity', 'overBuilt'], maturity.overBuilt, aspect],
  ];
  return templates.flatMap(([at, sentence, allowed]) =>
    [...sentence.matchAll(/\{[^{}]*\}/g)].flatMap(([found]) =>
      allowed.includes(found) ? [] : [faultAt(at, playbookFaults.placeholder(found, allowed))],
    ),
  );
}
