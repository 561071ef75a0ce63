import { z } from 'zod';
import type { AreaId, CrossingId, DifferenceId, FactId } from '../ids.ts';
import { areaId, crossingId, differenceId, factId, id, share } from './parts.ts';

/**
 * Interval arithmetic as data. Every expression has a value [lo, hi] within 0–1; an unknown answer is
 * [0, 1]; what is not applicable drops out of mean, min and max.
 */
export type Expression =
  | { readonly kind: 'claim'; readonly claim: string; readonly need: number }
  | { readonly kind: 'area'; readonly area: AreaId }
  | { readonly kind: 'frictionFree'; readonly area: AreaId }
  | { readonly kind: 'areasMean' }
  | { readonly kind: 'check'; readonly check: string }
  | { readonly kind: 'difference'; readonly difference: DifferenceId }
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'crossing'; readonly crossing: CrossingId }
  | { readonly kind: 'keepShare' }
  | { readonly kind: 'retrofit' }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'mean'; readonly of: readonly Expression[]; readonly weights?: readonly number[] }
  | { readonly kind: 'min'; readonly of: readonly Expression[] }
  | { readonly kind: 'max'; readonly of: readonly Expression[] }
  | { readonly kind: 'complement'; readonly of: Expression }
  | { readonly kind: 'scale'; readonly by: number; readonly of: Expression };

const kind = <K extends Expression['kind']>(name: K, description: string) =>
  z.literal(name).describe(description);

const operands = z
  .array(z.lazy(() => expressionSchema))
  .min(1)
  .max(20)
  .describe('The expressions it is made of, at least one.');

const operand = z.lazy(() => expressionSchema).describe('The expression it changes.');

export const expressionSchema: z.ZodType<Expression> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('claim', 'How well a claim is proved: its status times the factor of its grade.'),
      claim: id('Id of a claim of this playbook.'),
      need: z
        .number()
        .int()
        .min(0)
        .max(4)
        .describe('The grade that counts in full; one below counts half, lower counts little.'),
    }),
    z.strictObject({ kind: kind('area', 'The score of an area, divided by 4.'), area: areaId }),
    z.strictObject({
      kind: kind('frictionFree', 'The score of an area divided by 4, capped where the area already hurts.'),
      area: areaId,
    }),
    z.strictObject({ kind: kind('areasMean', 'The mean of the five areas.') }),
    z.strictObject({
      kind: kind('check', 'The score of one check, divided by 4.'),
      check: id('Id of a check of this playbook.'),
    }),
    z.strictObject({
      kind: kind('difference', 'One difference: present, partly there or absent.'),
      difference: differenceId,
    }),
    z.strictObject({ kind: kind('fact', 'The value of the answer to a fact.'), fact: factId }),
    z.strictObject({
      kind: kind('crossing', 'Whether this sign of a crossed line holds.'),
      crossing: crossingId,
    }),
    z.strictObject({ kind: kind('keepShare', 'How much of the named surface is worth keeping.') }),
    z.strictObject({ kind: kind('retrofit', 'Retrofit difficulty, divided by 4.') }),
    z.strictObject({
      kind: kind('condition', 'The value of another condition.'),
      condition: id(
        'Id of a condition of this playbook. Conditions may not refer to each other in a circle.',
      ),
    }),
    z.strictObject({ kind: kind('constant', 'A fixed value.'), value: share('The value.') }),
    z.strictObject({
      kind: kind('mean', 'The mean of its operands, weighted if weights are given.'),
      of: operands,
      weights: z
        .array(z.number().min(0).max(1000))
        .min(1)
        .max(20)
        .exactOptional()
        .describe('One weight for each operand, not all 0. Left out: all count alike.'),
    }),
    z.strictObject({ kind: kind('min', 'The smallest of its operands.'), of: operands }),
    z.strictObject({ kind: kind('max', 'The largest of its operands.'), of: operands }),
    z.strictObject({ kind: kind('complement', 'One minus its operand.'), of: operand }),
    z.strictObject({
      kind: kind('scale', 'Its operand times a factor, never above 1.'),
      by: z.number().min(0).max(100).describe('The factor.'),
      of: operand,
    }),
  ])
  .meta({
    id: 'Expression',
    description: 'A value between 0 and 1, worked out from the answers as an interval.',
  });
