import type { Expression } from '#shared/playbook/schema/expression.ts';
import type { When } from '#shared/playbook/schema/when.ts';
import type { AnswerRef, RuleRef } from '#shared/reasons/reason.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { ConditionId } from '#shared/workshop/schema/ids.ts';
import type { Model, ModelItem } from './compile-model.ts';
import { isOpen } from './item.ts';

export function ruleRef(model: Model, id: string): RuleRef {
  return { id, playbook: model.playbook.id, version: model.playbook.version };
}

export function answerRef({ id, label, said }: ModelItem): AnswerRef {
  return { id, label, said };
}

/** The items that the registers are worked out from, by where they stand in the model. */
export function itemsBehind(model: Model, registers: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const register of registers)
    for (const source of model.sources[register] ?? [])
      for (const at of model.writers.get(source) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b);
}

export function saidAmong(model: Model, items: readonly number[]): readonly ModelItem[] {
  return items
    .map((at) => model.items[at])
    .filter((item) => item !== undefined && !item.untouched) as ModelItem[];
}

export function openAmong(model: Model, items: readonly number[]): readonly ModelItem[] {
  return items
    .map((at) => model.items[at])
    .filter((item) => item !== undefined && isOpen(item)) as ModelItem[];
}

/** What the facilitator stated directly about a condition, or about those that it is worked out from. */
export function assertedBehind(model: Model, condition: string): readonly AnswerRef[] {
  const found = new Map<string, AnswerRef>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const definition = model.playbook.conditions.find((candidate) => candidate.id === id);
    if (definition === undefined) return;
    // Conditions of the playbook are kept under their own ids.
    const asserted = model.workshop.path.asserted[id as ConditionId];
    if (asserted === undefined) conditionsIn(definition.feed).forEach(visit);
    else
      found.set(id, {
        id,
        label: definition.label,
        said: DECISION.asserted(asserted.value, asserted.reason),
      });
  };
  visit(condition);
  return [...found.values()];
}

function conditionsIn(expression: Expression): readonly string[] {
  if (expression.kind === 'condition') return [expression.condition];
  if (expression.kind === 'mean' || expression.kind === 'min' || expression.kind === 'max')
    return expression.of.flatMap(conditionsIn);
  if (expression.kind === 'complement' || expression.kind === 'scale') return conditionsIn(expression.of);
  return [];
}

/** The conditions that a test of the playbook looks at. */
export function conditionsInTest(when: When): readonly string[] {
  if (when.kind === 'all' || when.kind === 'any') return when.of.flatMap(conditionsInTest);
  if (when.kind === 'not') return conditionsInTest(when.of);
  return 'value' in when ? conditionsIn(when.value) : [];
}
