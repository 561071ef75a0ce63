import { assertNever } from '#shared/base/assert-never.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { CheckScore } from '#shared/workshop/schema/core.ts';
import type { CoreRow, DifferenceValue, Move } from './core-view.ts';

const NOT_APPLICABLE = 'not-applicable';

/** Answers a row, or takes its answer back (null); undefined where the value is none of its answers. */
export function answerCommand(row: CoreRow, value: string | number | null): Command | undefined {
  switch (row.kind) {
    case 'check': {
      const score = asScore(value);
      return score === undefined ? undefined : { name: 'core.score-check', payload: { id: row.id, score } };
    }
    case 'area': {
      const score = asScore(value);
      return score === undefined ? undefined : { name: 'core.score-area', payload: { area: row.id, score } };
    }
    case 'difference': {
      const said = asDifference(value);
      return said === undefined
        ? undefined
        : { name: 'core.answer-difference', payload: { id: row.id, changes: { value: said } } };
    }
    case 'retrofit':
      return typeof value === 'string'
        ? undefined
        : { name: 'core.set-retrofit', payload: { changes: { value } } };
    default:
      return assertNever(row);
  }
}

function asScore(value: string | number | null): CheckScore | null | undefined {
  if (value === null || value === NOT_APPLICABLE) return value;
  return typeof value === 'number' ? value : undefined;
}

function asDifference(value: string | number | null): DifferenceValue | null | undefined {
  if (value === null) return null;
  return (['present', 'partly', 'absent', NOT_APPLICABLE] as const).find((known) => known === value);
}

/** Marks or unmarks that it already hurts; only areas and checks can. */
export function hurtsCommand(row: CoreRow): Command | undefined {
  const changes = { hurts: !row.hurts };
  if (row.kind === 'check') return { name: 'core.edit-check', payload: { id: row.id, changes } };
  if (row.kind === 'area') return { name: 'core.edit-area', payload: { id: row.id, changes } };
  return undefined;
}

/** What was said about it; for an area scored as a whole, why. */
export function noteCommand(row: CoreRow, note: string): Command {
  switch (row.kind) {
    case 'check':
      return { name: 'core.edit-check', payload: { id: row.id, changes: { note } } };
    case 'area':
      return { name: 'core.edit-area', payload: { id: row.id, changes: { reason: note } } };
    case 'difference':
      return { name: 'core.answer-difference', payload: { id: row.id, changes: { note } } };
    case 'retrofit':
      return { name: 'core.set-retrofit', payload: { changes: { note } } };
    default:
      return assertNever(row);
  }
}

export type KeyAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'answer'; readonly value: string | number | null }
  | { readonly kind: 'hurts' }
  | { readonly kind: 'note' };

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'previous-topic',
  ArrowRight: 'next-topic',
  PageUp: 'previous-topic',
  PageDown: 'next-topic',
  Home: 'first',
  End: 'last',
  a: 'whole',
};

/** What a key means on a row; its own answers come first, so that H is “partly” where nothing can hurt. */
export function actionOf(row: CoreRow, pressed: string): KeyAction | undefined {
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  const option = row.options.find((candidate) => candidate.key.toLowerCase() === key);
  if (option !== undefined) return { kind: 'answer', value: option.value };
  const move = MOVES[key];
  if (move !== undefined) return { kind: 'move', move };
  switch (key) {
    case 'x':
      return row.kind === 'retrofit' ? undefined : { kind: 'answer', value: NOT_APPLICABLE };
    case 'u':
    case 'Delete':
    case 'Backspace':
      return { kind: 'answer', value: null };
    case 'h':
      return row.kind === 'check' || row.kind === 'area' ? { kind: 'hurts' } : undefined;
    case 'F2':
      return { kind: 'note' };
    default:
      return undefined;
  }
}
