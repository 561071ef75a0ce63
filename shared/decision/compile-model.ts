import { type AreaId, PATH_IDS, type PathId } from '#shared/playbook/ids.ts';
import type { BlockerDefinition, ConditionDefinition, Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { type Binding, bindItem } from './bind-item.ts';
import { type CompileContext, conditionRegister, meanRegister } from './compile-expression.ts';
import { checksReadAlone, compileWhen } from './compile-when.ts';
import type { Item } from './item.ts';
import { listItems } from './list-items.ts';
import { type PathOrder, pathOrders } from './path-order.ts';
import { type Constant, createRegisterBuilder, type Slot, type Step } from './register-builder.ts';
import type { Test } from './truth.ts';

export type ConditionModel = {
  readonly definition: ConditionDefinition;
  readonly register: number;
  readonly weight: number;
};
export type BlockerModel = { readonly definition: BlockerDefinition; readonly test: Test };
export type PathModel = {
  readonly id: PathId;
  readonly label: string;
  readonly threshold: number;
  readonly fit: number;
  readonly conditions: readonly ConditionModel[];
  /** Where its blockers stand among all. */
  readonly blockers: readonly number[];
};

/** Items whose mean one register holds: the checks of an area, or the parts of the surface. */
export type Group = {
  readonly register: number;
  /** What each option of its members is worth; NaN for “does not apply”. */
  readonly levels: Float64Array;
  readonly canDrop: boolean;
};
export type ModelItem = Item & {
  readonly bindings: readonly Binding[];
  /** The group it counts in; −1 for none. */
  readonly group: number;
  /** The steps and the blockers that a change of its answer bears on. */
  readonly moves: { readonly steps: Int32Array; readonly blockers: Int32Array };
};

/** The playbook's rules about one workshop as numbers: registers, the steps that fill them, and the items that feed them. */
export type Model = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly items: readonly ModelItem[];
  /** For each register that answers are written to, the items that write to it. */
  readonly writers: ReadonlyMap<number, readonly number[]>;
  readonly groups: readonly Group[];
  readonly registerCount: number;
  readonly constants: readonly Constant[];
  readonly steps: readonly Step[];
  readonly sources: readonly ReadonlySet<number>[];
  readonly paths: readonly PathModel[];
  readonly blockers: readonly BlockerModel[];
  readonly orders: readonly PathOrder[];
  readonly margin: number;
  readonly width: number;
};

export function compileModel(workshop: Workshop, playbook: Playbook): Model {
  const builder = createRegisterBuilder();
  const context: CompileContext = {
    workshop,
    playbook,
    builder,
    apart: areasKeptApart(playbook),
    parts: Object.keys(workshop.surface.parts).length > 0,
  };
  const paths = PATH_IDS.map((id) => pathModel(id, context));
  const blockers = playbook.blockers.map((definition) => ({
    definition,
    test: compileWhen(definition.when, context),
  }));
  const { count, slots, constants, steps, sources } = builder.finish();
  const grouped = slots.filter(({ source }) => source.kind === 'mean-of');
  const movedBy = once((own: readonly number[]) => {
    const isMoved = (register: number): boolean => own.some((one) => sources[register]?.has(one));
    return {
      steps: Int32Array.from([...steps.keys()].filter((at) => isMoved(steps[at]?.target ?? -1))),
      blockers: Int32Array.from([...blockers.keys()].filter((at) => blockers[at]?.test.reads.some(isMoved))),
    };
  });
  const listed = listItems(workshop, playbook).map((item) => {
    const bindings = bindItem(item, slots, playbook);
    const group = grouped.findIndex((slot) => isMember(item, slot));
    const counted = grouped[group];
    const own = [...bindings, ...(counted === undefined ? [] : [counted])].map(({ register }) => register);
    return { ...item, bindings, group, moves: movedBy(own) };
  });
  const items = listed.filter((item) => item.bindings.length > 0 || item.group >= 0);
  return {
    workshop,
    playbook,
    items,
    writers: writersOf(items, grouped),
    groups: grouped.map((slot) => groupModel(slot, listed)),
    registerCount: count,
    constants,
    steps,
    sources,
    paths,
    blockers,
    orders: pathOrders(workshop, playbook),
    margin: playbook.parameters.margin,
    width: playbook.parameters.width,
  };
}

function areasKeptApart(playbook: Playbook): ReadonlySet<AreaId> {
  const alone = checksReadAlone(
    playbook.conditions.map((condition) => condition.feed),
    playbook.blockers.map((blocker) => blocker.when),
  );
  return new Set(playbook.core.checks.filter((check) => alone.has(check.id)).map((check) => check.area));
}

function pathModel(id: PathId, context: CompileContext): PathModel {
  const { playbook, builder } = context;
  const definition = playbook.paths.find((path) => path.id === id);
  const conditions = playbook.conditions
    .filter((condition) => condition.path === id)
    .map((condition) => ({
      definition: condition,
      register: conditionRegister(condition.id, context),
      weight: condition.weight,
    }));
  return {
    id,
    label: definition?.label ?? id,
    threshold: definition?.threshold ?? 1,
    conditions,
    fit: meanRegister(
      conditions.map((condition) => condition.register),
      conditions.map((condition) => condition.weight),
      builder,
    ),
    blockers: [...playbook.blockers.keys()].filter((at) => playbook.blockers[at]?.paths.includes(id)),
  };
}

function isMember(item: Item, { source }: Slot): boolean {
  return source.kind === 'mean-of' && source.of === item.kind && source.area === item.area;
}

function groupModel(slot: Slot, items: readonly Item[]): Group {
  const options = items.find((item) => isMember(item, slot))?.options ?? [];
  return {
    register: slot.register,
    levels: Float64Array.from(options, (option) => option.value ?? Number.NaN),
    canDrop: options.some((option) => option.value === null),
  };
}

/** Most items of an area write to the same registers, so the answer for one serves the others. */
function once<T>(work: (registers: readonly number[]) => T): (registers: readonly number[]) => T {
  const known = new Map<string, T>();
  return (registers) => {
    const key = registers.join();
    const found = known.get(key) ?? work(registers);
    known.set(key, found);
    return found;
  };
}

function writersOf(
  items: readonly ModelItem[],
  grouped: readonly Slot[],
): ReadonlyMap<number, readonly number[]> {
  const writers = new Map<number, number[]>();
  for (const [at, item] of items.entries()) {
    const counted = grouped[item.group];
    for (const { register } of counted === undefined ? item.bindings : [...item.bindings, counted]) {
      const those = writers.get(register);
      if (those === undefined) writers.set(register, [at]);
      else those.push(at);
    }
  }
  return writers;
}
