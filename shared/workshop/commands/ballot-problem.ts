import { assertNever } from '#shared/base/assert-never.ts';
import { PATH_IDS } from '#shared/playbook/ids.ts';
import { COMMAND_PROBLEMS } from '#shared/strings/commands.ts';
import type { Ballot, Vote } from '#shared/workshop/schema/room.ts';
import type { Refusal } from './define-command.ts';

/** Whether a ballot answers the question of its vote. Halves are medians; nobody votes one. */
export function ballotProblem(subject: Vote['subject'], ballot: Ballot): Refusal | undefined {
  switch (subject.kind) {
    case 'score':
      return typeof ballot === 'number' && Number.isInteger(ballot)
        ? undefined
        : COMMAND_PROBLEMS.wrongBallot;
    case 'path':
      return PATH_IDS.some((path) => path === ballot) ? undefined : COMMAND_PROBLEMS.wrongBallot;
    case 'yes-no':
      return ballot === 'yes' || ballot === 'no' ? undefined : COMMAND_PROBLEMS.wrongBallot;
    case 'dots': {
      if (typeof ballot !== 'object') return COMMAND_PROBLEMS.wrongBallot;
      const used = Object.values(ballot).reduce((sum, dots) => sum + dots, 0);
      if (used > subject.dots) return COMMAND_PROBLEMS.tooManyDots(subject.dots);
      const known = Object.keys(ballot).every((option) => Object.hasOwn(subject.options, option));
      return known ? undefined : COMMAND_PROBLEMS.wrongBallot;
    }
    default:
      return assertNever(subject);
  }
}
