import { z } from 'zod';
import { isRecord } from '#shared/base/plain-record.ts';
import { bareSchema, childSchema } from '#shared/workshop/changes/schema-at.ts';

/** JSON for people and for comparing: fields in the order of the schema, ids in order, two spaces, a last line end. */
export function stableJson(value: unknown, schema: z.core.$ZodType): string {
  return `${JSON.stringify(ordered(value, schema), null, 2)}\n`;
}

function ordered(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (Array.isArray(value)) {
    const bare = schema === undefined ? undefined : bareSchema(schema);
    const element = bare instanceof z.ZodArray ? bare.element : undefined;
    return value.map((one) => ordered(one, element));
  }
  if (!isRecord(value)) return value;
  const bare = schema === undefined ? undefined : bareSchema(schema);
  const known = bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  const others = Object.keys(value).filter((key) => !known.includes(key));
  const keys = [...known.filter((key) => Object.hasOwn(value, key)), ...others.sort()];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      ordered(value[key], schema === undefined ? undefined : childSchema(schema, key)),
    ]),
  );
}
