import { ok, type Result } from '#shared/base/result.ts';
import { migrateWorkshop } from '#shared/workshop/migrations/migrate-workshop.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { type Tidied, tidyWorkshop } from '#shared/workshop/tidy-workshop.ts';
import { parseJson } from './parse-json.ts';
import { stableJson } from './stable-json.ts';

/** A workshop as readable JSON: the same document always gives the same text. */
export function writeWorkshopJson(workshop: Workshop): string {
  return stableJson(workshop, workshopSchema);
}

/** A workshop from JSON, whole or in part: what is left out counts as unknown. */
export function readWorkshopJson(text: string): Result<Tidied> {
  const json = parseJson(text);
  if (json.kind === 'failed') return json;
  const workshop = migrateWorkshop(json.value);
  return workshop.kind === 'failed' ? workshop : ok(tidyWorkshop(workshop.value));
}
