import type { PlaybookMismatch } from '#shared/assessment/check-against-playbook.ts';
import type { InputProblem } from './command.ts';

const SHOWN = 20;

/** Ids the playbook lacks would count for nothing, so they are wrong input; null where there are none. */
export function unknownIds(where: string, unknown: readonly PlaybookMismatch[]): InputProblem | null {
  const [first, ...more] = unknown;
  if (first === undefined) return null;
  const { what, next } = first;
  return { where, what, next, more: more.slice(0, SHOWN).map((one) => one.what) };
}
