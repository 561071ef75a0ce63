import { z } from 'zod';
import { isRecord } from '#shared/base/plain-record.ts';
import { bareSchema } from '#shared/workshop/changes/schema-at.ts';

/** More than anybody mends by hand; a list of a quarter of a million of them takes hundreds of megabytes. */
const LIMIT = 1_000;

/**
 * Whether a document has more mistakes than are worth listing. The library lists every one, with its path, before it
 * says anything; so they are counted first, place by place, and no list is kept.
 */
export function hasTooManyMistakes(schema: z.core.$ZodType, document: unknown): boolean {
  let found = 0;
  look(schema, document);
  return found > LIMIT;

  function look(at: z.core.$ZodType, value: unknown): void {
    if (found > LIMIT) return;
    const bare = bareSchema(at);
    if (bare instanceof z.ZodRecord && isRecord(value)) {
      for (const key in value) {
        if (found > LIMIT) return;
        check(bare.keyType, key);
        look(bare.valueType, value[key]);
      }
    } else if (bare instanceof z.ZodObject && isRecord(value)) {
      for (const key in value) {
        if (found > LIMIT) return;
        const field = Object.hasOwn(bare.shape, key) ? bare.shape[key] : undefined;
        if (field === undefined) found += 1;
        else look(field, value[key]);
      }
    } else check(at, value);
  }

  function check(at: z.core.$ZodType, value: unknown): void {
    if (!z.safeParse(at, value).success) found += 1;
  }
}
