import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Claim, ClaimStatus, Grade } from '#shared/workshop/schema/evidence.ts';
import type { ClaimId, PersonId } from '#shared/workshop/schema/ids.ts';
import type { ColumnId } from './evidence-view.ts';

/** From this grade on a claim that nobody has judged yet counts as proved when it is graded. */
const PROVED_FROM = 2;

/**
 * Grading with one key. A claim still unknown also gets the status that the grade stands for, or the grade would say
 * nothing: one pilot and more is proof, an opinion or a reaction is not yet. A status given before is left alone.
 */
export function gradeCommand(id: ClaimId, claim: Claim | undefined, grade: Grade | null): Command {
  const isJudged = claim !== undefined && claim.status !== 'unknown';
  if (grade === null || isJudged) return { name: 'claim.grade', payload: { id, grade } };
  const status = grade >= PROVED_FROM ? 'proved' : 'not-yet';
  return { name: 'claim.edit', payload: { id, changes: { grade, status } } };
}

export function statusCommand(id: ClaimId, status: ClaimStatus): Command {
  return { name: 'claim.set-status', payload: { id, status } };
}

export type NewClaim = { readonly id: ClaimId; readonly text: string };

/** Claims typed or pasted on the capture line go to the column that is chosen there. */
export function captureCommand(claims: readonly NewClaim[], column: ColumnId): Command | undefined {
  const status: ClaimStatus = column === 'proved' ? 'proved' : 'not-yet';
  const items = claims.map(({ id, text }) => ({ id, item: { own: { text }, status } }));
  const [only, ...more] = items;
  if (only === undefined) return undefined;
  return more.length === 0
    ? { name: 'claim.add', payload: only }
    : { name: 'claim.add-many', payload: { items } };
}

export type ClaimEdit = {
  readonly text: string;
  readonly source: string;
  readonly note: string;
  readonly saidBy: PersonId | null;
  readonly seenOn: string | null;
};

/** Only what changed; undefined when nothing did, so that closing an edit leaves no trace. */
export function editCommand(
  id: ClaimId,
  own: boolean,
  before: ClaimEdit,
  after: ClaimEdit,
): Command | undefined {
  const text = after.text.trim();
  const source = after.source.trim();
  const changes = {
    ...(own && text !== '' && text !== before.text ? { own: { text } } : {}),
    ...(source === before.source ? {} : { source }),
    ...(after.note === before.note ? {} : { note: after.note }),
    ...(after.saidBy === before.saidBy ? {} : { saidBy: after.saidBy }),
    ...(after.seenOn === before.seenOn ? {} : { seenOn: after.seenOn }),
  };
  return Object.keys(changes).length === 0 ? undefined : { name: 'claim.edit', payload: { id, changes } };
}

/** A claim of the room goes; one of the playbook stays on the list, its answer is cleared. */
export function removeCommand(id: ClaimId): Command {
  return { name: 'claim.remove', payload: { id } };
}

export function asGrade(key: string): Grade | undefined {
  return ([0, 1, 2, 3, 4] as const).find((grade) => String(grade) === key);
}
