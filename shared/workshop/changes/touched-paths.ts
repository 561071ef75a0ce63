import { valueAt } from '#shared/base/plain-record.ts';
import { diffValues } from './diff-values.ts';
import type { FieldChange, FieldPath } from './field-change.ts';

/** Turns the places a recipe touched into the fields that really changed. Costs what was touched, no more. */
export function changesAtPaths(
  before: unknown,
  after: unknown,
  touched: readonly (readonly (string | number)[])[],
): readonly FieldChange[] {
  const paths = outermost(touched.map((path) => upToList(before, after, path)));
  return paths.flatMap((path) => diffValues(valueAt(before, path), valueAt(after, path), path));
}

function upToList(before: unknown, after: unknown, path: readonly (string | number)[]): FieldPath {
  const kept: string[] = [];
  for (const key of path) {
    if (Array.isArray(valueAt(before, kept)) || Array.isArray(valueAt(after, kept))) break;
    kept.push(String(key));
  }
  return kept;
}

function outermost(paths: readonly FieldPath[]): readonly FieldPath[] {
  const byText = new Map(paths.map((path) => [path.join('/'), path]));
  return [...byText.values()].filter(
    (path) => !path.some((_, length) => length > 0 && byText.has(path.slice(0, length).join('/'))),
  );
}
