import type { PathId } from '#shared/playbook/ids.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';

export type CostKind = 'weeks' | 'money';
export type Point = keyof Estimate;
export const POINTS = ['low', 'likely', 'high'] as const satisfies readonly Point[];

/** What was typed so far; an estimate only once all three are there and rise. */
export type DraftEstimate = Readonly<Record<Point, number | null>>;

export const noEstimate: DraftEstimate = { low: null, likely: null, high: null };

export type EstimateState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial' }
  | { readonly kind: 'wrong-order' }
  | { readonly kind: 'whole'; readonly estimate: Estimate };

export function estimateState({ low, likely, high }: DraftEstimate): EstimateState {
  if (low === null && likely === null && high === null) return { kind: 'empty' };
  const given = [low, likely, high].filter((value) => value !== null);
  if (given.some((value, at) => at > 0 && value < (given[at - 1] ?? 0))) return { kind: 'wrong-order' };
  if (low === null || likely === null || high === null) return { kind: 'partial' };
  return { kind: 'whole', estimate: { low, likely, high } };
}

/** Keeps an estimate as soon as it is whole, and takes it back once all three are empty; half of one is no estimate. */
export function costCommand(
  path: PathId,
  kind: CostKind,
  before: Estimate | null,
  after: DraftEstimate,
): Command | undefined {
  const state = estimateState(after);
  if (state.kind === 'whole')
    return { name: 'path.edit-cost', payload: { id: path, changes: { [kind]: state.estimate } } };
  if (state.kind === 'empty' && before !== null)
    return { name: 'path.edit-cost', payload: { id: path, changes: { [kind]: null } } };
  return undefined;
}
