import { z } from 'zod';
import { AREA_IDS, type AreaId, type CrossingId, type ShipConditionId } from '../ids.ts';
import { type Expression, expressionSchema } from './expression.ts';
import { crossingId, id, share, shipConditionId } from './parts.ts';

/**
 * A test on the answers that is true, false or not yet known. Only what is known counts: a comparison is
 * true when the whole interval lies on the stated side, false when none of it does, and open between.
 * `all`, `any` and `not` carry an open answer through; whoever asks acts on true alone.
 */
export type When =
  | { readonly kind: 'always' }
  | { readonly kind: 'atMost'; readonly value: Expression; readonly bound: number }
  | { readonly kind: 'atLeast'; readonly value: Expression; readonly bound: number }
  | { readonly kind: 'below'; readonly value: Expression; readonly bound: number }
  | { readonly kind: 'above'; readonly value: Expression; readonly bound: number }
  | { readonly kind: 'areaHurtsAtMost'; readonly area: AreaId | 'any'; readonly score: number }
  | { readonly kind: 'lineCrossed'; readonly crossings: readonly CrossingId[] }
  | { readonly kind: 'shipConditionFails'; readonly conditions: readonly ShipConditionId[] }
  | {
      readonly kind: 'nothingProved';
      readonly claims: readonly string[];
      readonly grade: number;
      readonly answered: readonly string[];
    }
  | { readonly kind: 'all'; readonly of: readonly When[] }
  | { readonly kind: 'any'; readonly of: readonly When[] }
  | { readonly kind: 'not'; readonly of: When };

const kind = <K extends When['kind']>(name: K, description: string) => z.literal(name).describe(description);

const value = expressionSchema.describe('The value that is compared.');
const bound = share('What it is compared with.');

const parts = z
  .array(z.lazy(() => whenSchema))
  .min(1)
  .max(20)
  .describe('The tests it is made of, at least one.');

export const whenSchema: z.ZodType<When> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: kind('always', 'Always true.') }),
    z.strictObject({
      kind: kind('atMost', 'True when even the upper end of the value is at most the bound.'),
      value,
      bound,
    }),
    z.strictObject({
      kind: kind('atLeast', 'True when even the lower end of the value is at least the bound.'),
      value,
      bound,
    }),
    z.strictObject({
      kind: kind('below', 'True when even the upper end of the value is below the bound.'),
      value,
      bound,
    }),
    z.strictObject({
      kind: kind('above', 'True when even the lower end of the value is above the bound.'),
      value,
      bound,
    }),
    z.strictObject({
      kind: kind('areaHurtsAtMost', 'True when an area is marked as hurting now and scores at most this.'),
      area: z.enum([...AREA_IDS, 'any']).describe('One area, or any of the five.'),
      score: z
        .number()
        .min(0)
        .max(4)
        .describe('The score from 0 to 4, compared with the upper end of the area.'),
    }),
    z.strictObject({
      kind: kind('lineCrossed', 'True when one of these signs is answered yes or partly.'),
      crossings: z.array(crossingId).min(1).max(4).describe('The signs that count.'),
    }),
    z.strictObject({
      kind: kind('shipConditionFails', 'True when one of these ship conditions is known to fail.'),
      conditions: z.array(shipConditionId).min(1).max(4).describe('The ship conditions that count.'),
    }),
    z.strictObject({
      kind: kind(
        'nothingProved',
        'True when the answered claims have a status and none of the claims is proved or partly proved at the grade or above, nor could be for want of a grade.',
      ),
      claims: z.array(id('Id of a claim.')).min(1).max(60).describe('The claims that would count as proof.'),
      grade: z.number().int().min(0).max(4).describe('The grade a proof needs.'),
      answered: z
        .array(id('Id of a claim.'))
        .max(60)
        .describe('The claims that must have been answered first.'),
    }),
    z.strictObject({ kind: kind('all', 'True when all of its tests are.'), of: parts }),
    z.strictObject({ kind: kind('any', 'True when one of its tests is.'), of: parts }),
    z.strictObject({
      kind: kind('not', 'True when its test is false for certain.'),
      of: z.lazy(() => whenSchema).describe('The test that must be false.'),
    }),
  ])
  .meta({ id: 'When', description: 'A test on the answers: true, false or not yet known.' });
