import { z } from 'zod';
import { id, prose, share, weight } from './parts.ts';

const reason = prose('Why these likelihoods, in one line.');
const byLevel = (description: string) =>
  z
    .tuple([
      share('For level 0.'),
      share('For level 1.'),
      share('For level 2.'),
      share('For level 3.'),
      share('For level 4.'),
    ])
    .describe(description);

/** Likelihoods, not probabilities: whoever draws from them divides by their sum. */
const prior = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z
      .literal('claim')
      .describe('How likely each status of a claim is, and each grade once it is proved or partly.'),
    id: id('Id of the prior.'),
    reason,
    status: z
      .strictObject({
        proved: share('Likelihood of proved.'),
        partly: share('Likelihood of partly.'),
        'not-yet': share('Likelihood of not yet.'),
      })
      .describe('Likelihood of each status.'),
    grade: byLevel('Likelihood of the grades 0 to 4 of a claim proved or partly proved.'),
  }),
  z.strictObject({
    kind: z.literal('score').describe('How likely each score is, and that it hurts.'),
    id: id('Id of the prior.'),
    reason,
    score: byLevel('Likelihood of the scores 0 to 4.'),
    hurts: byLevel('For each score 0 to 4, how likely it is that it already hurts.'),
  }),
  z.strictObject({
    kind: z.literal('choice').describe('How likely each answer of a question with named answers is.'),
    id: id('Id of the prior.'),
    reason,
    likelihood: z
      .record(id('Id of the answer.'), weight('Its likelihood.'))
      .describe('Likelihood of each answer by its id.'),
  }),
  z.strictObject({
    kind: z.literal('share').describe('How likely a share between 0 and 1 is.'),
    id: id('Id of the prior.'),
    reason,
    points: z
      .array(z.strictObject({ value: share('The share.'), likelihood: weight('Its likelihood.') }))
      .min(1)
      .max(20)
      .describe('Shares and their likelihoods.'),
  }),
]);

export const priorsSchema = z
  .array(prior)
  .min(1)
  .max(100)
  .describe('How likely answers are before anybody has spoken; used only to choose the next question.');
