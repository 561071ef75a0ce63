import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { withinLimits } from '#shared/host/within-limits.ts';
import { playbookProblems } from '#shared/strings/playbook.ts';
import { checkArithmetic } from './checks/check-arithmetic.ts';
import { checkNumbers } from './checks/check-numbers.ts';
import { checkPriors } from './checks/check-priors.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkRoom } from './checks/check-room.ts';
import type { PlaybookFault } from './checks/fault.ts';
import { checkIds } from './checks/known-ids.ts';
import { schemaFaults } from './checks/schema-faults.ts';
import { PLAYBOOK_FORMAT, PLAYBOOK_FORMAT_VERSION } from './format.ts';
import { type Playbook, playbookSchema } from './playbook.ts';

const MEGABYTE = 1024 * 1024;

/** Far above any real playbook: the default one has about 130 KB, 10 levels and 6,000 parts. */
export const PLAYBOOK_LIMITS = {
  characters: 2 * MEGABYTE,
  depth: 64,
  parts: 200_000,
  faultsShown: 50,
} as const;

/** Why a playbook was refused, with each place that is wrong. */
export type PlaybookRefusal = Problem & { readonly faults: readonly PlaybookFault[] };

export function parsePlaybookText(text: string): Result<Playbook, PlaybookRefusal> {
  if (text.length > PLAYBOOK_LIMITS.characters) {
    return refused(playbookProblems.tooBig(PLAYBOOK_LIMITS.characters / MEGABYTE));
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return refused(playbookProblems.notJson(lineOf(error, text)));
  }
  return parsePlaybook(value);
}

export function parsePlaybook(value: unknown): Result<Playbook, PlaybookRefusal> {
  if (!withinLimits(value, PLAYBOOK_LIMITS)) return refused(playbookProblems.tooDeep);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('format' in value) ||
    value.format !== PLAYBOOK_FORMAT
  ) {
    return refused(playbookProblems.notPlaybook);
  }
  if ('formatVersion' in value && isLater(value.formatVersion)) {
    return refused(playbookProblems.newer(value.formatVersion));
  }
  const parsed = playbookSchema.safeParse(value);
  if (!parsed.success) return invalid(schemaFaults(parsed.error, value));
  const faults = checkPlaybook(parsed.data);
  return faults.length === 0 ? ok(parsed.data) : invalid(faults);
}

/** What a schema cannot see: that the parts of a playbook agree with one another. */
export function checkPlaybook(playbook: Playbook): readonly PlaybookFault[] {
  return [checkIds, checkArithmetic, checkReferences, checkPriors, checkNumbers, checkRoom].flatMap((check) =>
    check(playbook),
  );
}

function isLater(version: unknown): version is number {
  return typeof version === 'number' && version > PLAYBOOK_FORMAT_VERSION;
}

function invalid(faults: readonly PlaybookFault[]): Result<never, PlaybookRefusal> {
  const problem = playbookProblems.invalid(faults.length);
  return failed({ ...problem, faults: faults.slice(0, PLAYBOOK_LIMITS.faultsShown) });
}

function refused(problem: Problem): Result<never, PlaybookRefusal> {
  return failed({ ...problem, faults: [] });
}

/** The engine names a position in its message; a person looks for a line. */
function lineOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  return playbookProblems.line(text.slice(0, Number(position)).split('\n').length);
}
