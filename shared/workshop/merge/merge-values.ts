import { isRecord, type PlainRecord } from '#shared/base/plain-record.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import { isWholeValue } from '#shared/workshop/changes/whole-values.ts';
import { defaultAt } from './default-at.ts';

/** What the common ancestor says at a place; `unknown` where there is no ancestor. */
export type Ancestor = { readonly kind: 'known'; readonly value: unknown } | { readonly kind: 'unknown' };

/** A place where both sides said something, and not the same. */
export type RawConflict = {
  readonly path: FieldPath;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly chosen: 'ours' | 'theirs';
};

const UNKNOWN: Ancestor = { kind: 'unknown' };
const KEPT: ReadonlySet<string> = new Set(['id', 'format', 'version']);

/** Joins two values field by field. Undefined stands for “not there”. */
export function mergeValues(
  path: FieldPath,
  base: Ancestor,
  ours: unknown,
  theirs: unknown,
  conflicts: RawConflict[],
): unknown {
  if (sameValue(ours, theirs)) return ours;
  if (path.length === 1 && KEPT.has(path[0] ?? '')) return ours;
  if (base.kind === 'known') {
    if (sameValue(ours, base.value)) return theirs;
    if (sameValue(theirs, base.value)) return ours;
  }
  if (isRecord(ours) && isRecord(theirs) && !isWholeValue(path, ours) && !isWholeValue(path, theirs)) {
    return mergeRecords(path, base, ours, theirs, conflicts);
  }
  const list = mergeLists(base, ours, theirs);
  if (list !== null) return list;
  if (path.at(-1) === 'rank') return smaller(ours, theirs);

  const oursSpeaks = speaks(path, ours);
  const theirsSpeaks = speaks(path, theirs);
  const chosen = theirsSpeaks && !oursSpeaks ? 'theirs' : 'ours';
  const isPlainGap = base.kind === 'unknown' || !speaks(path, base.value);
  // Never answered gives way; answered and then cleared is an edit like any other, and is asked about.
  if (!(isPlainGap && oursSpeaks !== theirsSpeaks)) {
    const known = base.kind === 'known' ? base.value : undefined;
    conflicts.push({ path, base: known, ours, theirs, chosen });
  }
  return chosen === 'ours' ? ours : theirs;
}

function mergeRecords(
  path: FieldPath,
  base: Ancestor,
  ours: PlainRecord,
  theirs: PlainRecord,
  conflicts: RawConflict[],
): PlainRecord {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const place = [...path, key];
    const value = mergeValues(place, within(base, path, key), ours[key], theirs[key], conflicts);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** An entry that both sides began answers on top of nothing, so that their fields can stand side by side. */
function within(base: Ancestor, path: FieldPath, key: string): Ancestor {
  if (base.kind === 'unknown') return UNKNOWN;
  if (isRecord(base.value)) return { kind: 'known', value: base.value[key] };
  return { kind: 'known', value: defaultAt([...path, key]) };
}

/** Lists of the document are sets of ids and tags: what either side added stays, what either took out is out. */
function mergeLists(base: Ancestor, ours: unknown, theirs: unknown): readonly unknown[] | null {
  if (!Array.isArray(ours) && !Array.isArray(theirs)) return null;
  const [mine, other] = [asList(ours), asList(theirs)];
  if (mine === null || other === null) return null;
  const before: readonly unknown[] = base.kind === 'known' && Array.isArray(base.value) ? base.value : [];
  const both = [...mine, ...other.filter((one) => !mine.includes(one))];
  return both.filter((one) => !before.includes(one) || (mine.includes(one) && other.includes(one)));
}

/** A list that is not there holds nothing. */
function asList(value: unknown): readonly unknown[] | null {
  return value === undefined ? [] : Array.isArray(value) ? value : null;
}

/** Whether a side says anything at all: not missing, not empty, and not what stands there before anyone answered. */
function speaks(path: FieldPath, value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !sameValue(value, defaultAt(path));
}

function smaller(ours: unknown, theirs: unknown): unknown {
  return String(theirs) < String(ours) ? theirs : ours;
}
