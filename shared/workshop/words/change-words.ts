import { isRecord } from '#shared/base/plain-record.ts';
import { sameValue } from '#shared/base/same-value.ts';
import { HISTORY } from '#shared/strings/history.ts';
import type { FieldChange } from '#shared/workshop/changes/field-change.ts';
import { schemaAt } from '#shared/workshop/changes/schema-at.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { itemName } from './item-name.ts';
import { itemDepth } from './nouns.ts';
import { pathWords } from './path-words.ts';
import { valueWords } from './value-words.ts';

/** One changed field in words: “EP3: source not answered → “call of 3 May””. */
export function changeWords(change: FieldChange, before: unknown, after: unknown): string {
  const { path, from, to } = change;
  const depth = itemDepth(path);
  if (depth === path.length) {
    if (from === undefined && to !== undefined) return HISTORY.added(itemName(after, path));
    if (to === undefined) return HISTORY.removed(itemName(before, path));
  }
  const { thing, field } = pathWords(to === undefined ? before : after, path);
  if (path.at(-1) === 'rank') return HISTORY.moved(thing);
  const said = [valueWords(before, path, from), valueWords(after, path, to)] as const;
  if (said[0] === null || said[1] === null) return HISTORY.changedText(thing, field);
  if (field === 'grade') return HISTORY.graded(thing, said[0], said[1]);
  if (field === 'score') return HISTORY.scored(thing, said[0], said[1]);
  return HISTORY.changed(thing, field, said[0], said[1]);
}

/** Several changes as one line: the first, and how many more. */
export function changesLine(changes: readonly FieldChange[], before: unknown, after: unknown): string {
  const told = changes.flatMap(spelledOut);
  const telling = told.filter((change) => change.path.at(-1) !== 'rank');
  const [first, ...more] = telling.length > 0 ? telling : told.slice(0, 1);
  if (first === undefined) return HISTORY.nothing;
  const line = changeWords(first, before, after);
  return more.length === 0 ? line : HISTORY.andMore(line, more.length);
}

/** An answer to something of the playbook begins an entry for it; what is told is the answer, not the entry. */
export function spelledOut(change: FieldChange): readonly FieldChange[] {
  const { path, from, to } = change;
  if (itemDepth(path) !== path.length || (from !== undefined && to !== undefined)) return [change];
  const empty = schemaAt(workshopSchema, path)?.['~standard'].validate({});
  if (empty === undefined || empty instanceof Promise || empty.issues !== undefined) return [change];
  const [was, is] = [from ?? empty.value, to ?? empty.value];
  if (!isRecord(was) || !isRecord(is) || hasOwnWords(was) || hasOwnWords(is)) return [change];
  const fields = Object.keys(is).filter((key) => !sameValue(was[key], is[key]));
  if (fields.length === 0) return [change];
  return fields.map((key) => ({ path: [...path, key], from: was[key], to: is[key] }));
}

function hasOwnWords(item: Readonly<Record<string, unknown>>): boolean {
  return ['own', 'name', 'label', 'title'].some(
    (key) => isRecord(item[key]) || (typeof item[key] === 'string' && item[key] !== ''),
  );
}
