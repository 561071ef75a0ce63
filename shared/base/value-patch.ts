import { assertNever } from './assert-never.ts';
import { isRecord, type PlainRecord } from './plain-record.ts';
import { sameValue } from './same-value.ts';

/**
 * What turns one plain value into another. Between two threads it is far less to copy than the value itself, and what
 * it does not touch stays the same object on the other side.
 */
export type ValuePatch =
  | { readonly kind: 'same' }
  | { readonly kind: 'whole'; readonly value: unknown }
  | {
      readonly kind: 'record';
      readonly changed: readonly (readonly [string, ValuePatch])[];
      readonly gone: readonly string[];
    }
  | {
      readonly kind: 'list';
      /** How many stay as they are at the start and at the end; what lies between is replaced. */
      readonly start: number;
      readonly end: number;
      readonly between: readonly ValuePatch[];
    };

const SAME: ValuePatch = { kind: 'same' };

/** The patch from one plain value to another. Parts they share cost nothing. */
export function patchBetween(before: unknown, after: unknown): ValuePatch {
  if (Object.is(before, after)) return SAME;
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after);
  if (isRecord(before) && isRecord(after)) return recordPatch(before, after);
  return { kind: 'whole', value: after };
}

function recordPatch(before: PlainRecord, after: PlainRecord): ValuePatch {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.keys(after).flatMap((key): (readonly [string, ValuePatch])[] => {
    const patch: ValuePatch = Object.hasOwn(before, key)
      ? patchBetween(before[key], after[key])
      : { kind: 'whole', value: after[key] };
    return patch.kind === 'same' ? [] : [[key, patch]];
  });
  return gone.length === 0 && changed.length === 0 ? SAME : { kind: 'record', changed, gone };
}

function listPatch(before: readonly unknown[], after: readonly unknown[]): ValuePatch {
  const most = Math.min(before.length, after.length);
  const isSame = (was: number, is: number) => sameValue(before[was], after[is]);
  let start = 0;
  while (start < most && isSame(start, start)) start += 1;
  if (start === before.length && start === after.length) return SAME;
  let end = 0;
  while (end < most - start && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  const between = after
    .slice(start, after.length - end)
    .map((value, at) =>
      before.length === after.length
        ? patchBetween(before[start + at], value)
        : ({ kind: 'whole', value } as const),
    );
  return { kind: 'list', start, end, between };
}

/** Brings a patch in. What it does not touch is the same object as before. */
export function patched(before: unknown, patch: ValuePatch): unknown {
  switch (patch.kind) {
    case 'same':
      return before;
    case 'whole':
      return patch.value;
    case 'record': {
      if (!isRecord(before)) throw new Error('The patch is for a record.');
      const changed = patch.changed.map(([key, value]) => [key, patched(before[key], value)] as const);
      const kept = Object.entries(before).filter(([key]) => !patch.gone.includes(key));
      return Object.fromEntries([...kept, ...changed]);
    }
    case 'list': {
      if (!Array.isArray(before)) throw new Error('The patch is for a list.');
      const { start, end, between } = patch;
      const middle = between.map((value, at) => patched(before[start + at], value));
      return [...before.slice(0, start), ...middle, ...before.slice(before.length - end)];
    }
    default:
      return assertNever(patch);
  }
}
