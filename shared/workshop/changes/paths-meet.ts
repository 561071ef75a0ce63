import type { FieldPath } from './field-change.ts';

/** Whether two places are the same, or one lies within the other. */
export function pathsMeet(a: FieldPath, b: FieldPath): boolean {
  return a.every((key, index) => index >= b.length || key === b[index]);
}
