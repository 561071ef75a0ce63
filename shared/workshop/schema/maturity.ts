import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { MATURITY_STAGE_IDS } from '#shared/playbook/ids.ts';
import { aspectId } from './ids.ts';
import { collection, line, rank } from './primitives.ts';

export const aspectPickSchema = z
  .strictObject({
    stands: z
      .enum(['nothing', ...MATURITY_STAGE_IDS])
      .nullable()
      .default(null)
      .describe('The stage whose cell describes the build today; “nothing” when none is there.'),
    note: line,
    rank,
  })
  .describe('An aspect of the maturity catalogue that the room picked.');

export const aspectsSchema = collection(aspectId, aspectPickSchema);
export type AspectPick = DeepReadonly<z.infer<typeof aspectPickSchema>>;
