import { z } from 'zod';

type Changes<Shape extends z.ZodRawShape, Kept extends keyof Shape> = {
  readonly [K in Kept]?: z.output<Shape[K]>;
};
export type ChangesInput<Shape extends z.ZodRawShape, Kept extends keyof Shape> = {
  readonly [K in Kept]?: Exclude<z.input<Shape[K]>, undefined>;
};

export type ChangesSchema<Shape extends z.ZodRawShape, Kept extends keyof Shape> = z.ZodType<
  Changes<Shape, Kept>,
  ChangesInput<Shape, Kept>
>;

/**
 * The schema of a change to some fields of an object: each field may be left out, and what is left out stays as it
 * is. Defaults are taken off, or they would be written over the answers that are there.
 */
export function changesSchema<Shape extends z.ZodRawShape, Kept extends keyof Shape & string>(
  object: z.ZodObject<Shape, z.core.$strict>,
  fields: readonly Kept[],
): ChangesSchema<Shape, Kept> {
  const shape = Object.fromEntries(
    fields.map((field) => [field, z.exactOptional(withoutDefault(object.shape[field]))]),
  );
  // The shape was built field by field from the same object; the compiler cannot follow that.
  return z.strictObject(shape) as unknown as ChangesSchema<Shape, Kept>;
}

function withoutDefault(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return withoutDefault(schema.unwrap());
  }
  if (schema === undefined) throw new Error('A field that the object does not have.');
  return schema;
}
