import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import { schemaAt } from '#shared/workshop/changes/schema-at.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';

/** What stands at a place before anyone answered; undefined where nothing does. */
export function defaultAt(path: FieldPath): unknown {
  const empty = schemaAt(workshopSchema, path)?.['~standard'].validate(undefined);
  if (empty === undefined || empty instanceof Promise || empty.issues !== undefined) return undefined;
  return empty.value;
}
