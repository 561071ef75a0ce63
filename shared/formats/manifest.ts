import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { instant, key } from '#shared/workshop/schema/primitives.ts';

export const BUNDLE_FORMAT = 'nextproof.bundle';
export const BUNDLE_VERSION = 1;

/** The list of contents of a `.nextproof` file. */
export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  formatVersion: z.literal(BUNDLE_VERSION),
  app: z.string().max(64),
  created: instant,
  /** The entry of the log the document stood at, so that a copy that comes back finds where it left. */
  point: key.nullable(),
  entries: z.record(
    z.string().max(100),
    z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) }),
  ),
});

export type Manifest = DeepReadonly<z.infer<typeof manifestSchema>>;

/** SHA-256 in lower-case hex. Every host has one of its own, so it is handed in. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;
