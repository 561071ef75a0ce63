import { assertNever } from '#shared/base/assert-never.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { claimWorth } from './claim-item.ts';
import type { Item, ItemOption } from './item.ts';
import type { Slot, SlotSource } from './register-builder.ts';
import { MAYBE, SURE } from './registers.ts';

/** What an item writes to one register. */
export type Binding = {
  readonly register: number;
  /** By option; NaN where the option says that the item does not apply. */
  readonly values: Float64Array;
  /** What the register holds while the item is open. */
  readonly lo: number;
  readonly hi: number;
  readonly presence: number;
  /** The same as the rules see it today, where that differs: a claim nobody spoke about is not a proof. */
  readonly loNow: number;
  readonly hiNow: number;
};

export function bindItem(item: Item, slots: readonly Slot[], playbook: Playbook): readonly Binding[] {
  return slots
    .filter(({ source }) => reads(source, item))
    .map(({ register, source }) => {
      const values = Float64Array.from(item.options, (option) => optionValue(source, option, playbook));
      const open = openRange(source, item, values, playbook);
      const now = item.untouched ? rangeNow(source, open) : open;
      const presence = item.options.some((option) => option.value === null) ? MAYBE : SURE;
      return { register, values, ...open, presence, loNow: now.lo, hiNow: now.hi };
    });
}

function reads(source: SlotSource, item: Item): boolean {
  switch (source.kind) {
    case 'claim':
    case 'proved':
    case 'answered':
      return item.kind === 'claim' && item.id === source.id;
    case 'value':
    case 'counts':
      return item.kind === source.of && item.id === source.id;
    case 'mean-of':
      return false;
    default:
      return assertNever(source);
  }
}

function optionValue(source: SlotSource, option: ItemOption, playbook: Playbook): number {
  switch (source.kind) {
    case 'claim':
      return claimWorth(option, source.need, playbook);
    case 'proved':
      return option.counts && option.grade >= source.grade ? 1 : 0;
    case 'answered':
      return 1;
    case 'value':
      return option.value ?? Number.NaN;
    case 'counts':
      return option.counts ? 1 : 0;
    case 'mean-of':
      return Number.NaN;
    default:
      return assertNever(source);
  }
}

type Range = { readonly lo: number; readonly hi: number };

/** Unknown is the whole range; a status without a grade is everything its grade can make of it. */
function openRange(source: SlotSource, item: Item, values: Float64Array, playbook: Playbook): Range {
  if (source.kind === 'answered') return { lo: 1, hi: 1 };
  if (source.kind === 'proved') {
    const possible = item.allowed.map((at) => values[at] ?? 0);
    return { lo: Math.min(...possible), hi: Math.max(...possible) };
  }
  if (source.kind !== 'claim' || item.untouched) return { lo: 0, hi: 1 };
  const { lower, oneBelow, met } = playbook.evidence.gradeFactor;
  return { lo: item.base * Math.min(lower, oneBelow, met), hi: item.base * Math.max(lower, oneBelow, met) };
}

function rangeNow(source: SlotSource, open: Range): Range {
  if (source.kind === 'answered') return { lo: 0, hi: 1 };
  return source.kind === 'proved' && !source.must ? { lo: 0, hi: 0 } : open;
}
