import { z } from 'zod';

/** Sees through default, nullable and the like to the schema that says what the value is. */
export function bareSchema(schema: z.core.$ZodType): z.core.$ZodType {
  let bare = schema;
  for (;;) {
    if (
      bare instanceof z.ZodDefault ||
      bare instanceof z.ZodPrefault ||
      bare instanceof z.ZodNullable ||
      bare instanceof z.ZodOptional ||
      bare instanceof z.ZodExactOptional ||
      bare instanceof z.ZodReadonly
    ) {
      bare = bare.unwrap();
    } else {
      return bare;
    }
  }
}

/** The schema of one field or of one item; undefined where the document has no such place. */
export function childSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, key) ? bare.shape[key] : undefined;
  if (bare instanceof z.ZodRecord) return bare.valueType;
  return undefined;
}

export function isRecordSchema(schema: z.core.$ZodType): boolean {
  return bareSchema(schema) instanceof z.ZodRecord;
}

export function schemaAt(root: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const key of path) schema = schema === undefined ? undefined : childSchema(schema, key);
  return schema;
}
