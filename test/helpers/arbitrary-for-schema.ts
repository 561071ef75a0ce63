import fc from 'fast-check';
import { z } from 'zod';
import { playbookSchema } from '#shared/playbook/playbook.ts';

const STRINGS = [
  ...['a', 'a', 'a', 'a', 'b', 'b', 'c'],
  'EP3',
  'DM1',
  'S1',
  '',
  'Some words, “quoted” – 日本',
  '2026-12-04',
  '2026-11-20T14:02:00Z',
  'EUR',
  'USD',
  'f'.repeat(64),
];
const NUMBERS = [0, 0.5, 1, 2, 3, 4, 6, 12, 90];

/** Values a schema accepts, drawn from few strings and numbers so that ids meet each other often. */
export function arbitraryForSchema(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return exampleOf(schema).filter((value) => accepts(schema, value));
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function exampleOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === playbookSchema) return fc.constant(null);
  if (schema instanceof z.ZodNullable) {
    const inner = schema.unwrap();
    return inner === playbookSchema
      ? fc.constant(null)
      : fc.oneof(
          { weight: 1, arbitrary: arbitraryForSchema(inner) },
          { weight: 1, arbitrary: fc.constant(null) },
        );
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return arbitraryForSchema(schema.unwrap());
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return arbitraryForSchema(schema.unwrap());
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return pick(NUMBERS, schema);
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodArray) {
    const few = fc.uniqueArray(arbitraryForSchema(schema.element), { minLength: 0, maxLength: 3 });
    return accepts(schema, []) ? fc.oneof(fc.constant([]), few) : few;
  }
  if (schema instanceof z.ZodRecord) {
    const keys = arbitraryForSchema(schema.keyType).map(String);
    return fc.dictionary(keys, arbitraryForSchema(schema.valueType), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryForSchema));
  if (schema instanceof z.ZodUnknown) return fc.constantFrom(0, 'x', null);
  return pick(STRINGS, schema);
}

function objectOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape);
  const required = fields.filter(([, field]) => !accepts(field, undefined)).map(([name]) => name);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryForSchema(field)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

function pick<T>(values: readonly T[], schema: z.core.$ZodType): fc.Arbitrary<T> {
  const fitting = values.filter((value) => accepts(schema, value));
  if (fitting.length === 0) throw new Error(`No example value fits ${schema._zod.def.type}.`);
  return fc.constantFrom(...fitting);
}
