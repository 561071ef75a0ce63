import type { z } from 'zod';
import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import type { WorkshopDraft } from './define-command.ts';

export type ItemShape = z.ZodRawShape & { readonly rank: z.ZodType<string, string | undefined> };

/** A collection of the document: where it stands, and the schemas of its ids and items. */
export type ItemKind<Shape extends ItemShape> = {
  readonly path: FieldPath;
  readonly id: z.ZodType<string, string>;
  readonly item: z.ZodObject<Shape, z.core.$strict>;
  /** What has no rank stands where the rules put it, before all that has one, and is no neighbour to anything. */
  readonly ranked?: 'some';
};

export type ItemInput<Shape extends ItemShape> = z.input<z.ZodObject<Shape, z.core.$strict>>;
export type AnyItem = Record<string, unknown> & { rank: string };

/** The items of a kind, writable inside a command. */
export function itemsOf(draft: WorkshopDraft, path: FieldPath): Record<string, AnyItem> {
  const items = valueAt(draft, path);
  if (!isRecord(items)) throw new Error(`There is no collection at ${path.join('.')}.`);
  // Every kind's path names a collection whose items carry a rank; the schema holds that.
  return items as Record<string, AnyItem>;
}

/** States what a schema built from a kind takes and gives; the compiler cannot work that out for a kind it does not know. */
export function payloadOf<Output, Input>(schema: z.ZodType): z.ZodType<Output, Input> {
  // Only item-commands calls this, with the schema that stands right beside the types.
  return schema as z.ZodType<Output, Input>;
}
