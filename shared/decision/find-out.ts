import { DECISION } from '#shared/strings/decision.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import type { Model } from './compile-model.ts';
import type { AskNext, FindOut, Flip } from './decision.ts';
import { outcomeLabel } from './outcome-names.ts';

const LONGEST_LIST = 8;

/**
 * What to find out before choosing a path: the open answers that could lead to one, most telling first; then, where
 * all has been said, the answers that would have to become different.
 */
export function findOut(
  model: Model,
  asking: readonly AskNext[],
  flipping: readonly Flip[],
): readonly FindOut[] {
  const found = new Map<string, FindOut>();
  for (const { id, label, prompt, sentence } of asking) found.set(id, { id, label, prompt, sentence });
  for (const flip of flipping)
    for (const { id, label, to } of flip.changes) {
      if (found.has(id)) continue;
      const prompt = model.items.find((item) => item.id === id)?.prompt ?? '';
      const path = lowerFirst(outcomeLabel(model.playbook, flip.outcome));
      found.set(id, { id, label, prompt, sentence: DECISION.findChanged(label, to, path) });
    }
  return [...found.values()].slice(0, LONGEST_LIST);
}
