import { z } from 'zod';
import { FACT_ANSWER_IDS, STAKE_IDS, STAY_IDS, YES_PARTLY_NO_IDS } from '../ids.ts';
import { crossingId, factId, id, line, minutes, priorRef, prose, share, shipConditionId } from './parts.ts';

const stay = z.strictObject({
  id: z.enum(STAY_IDS).describe('Id of the statement.'),
  label: line('The statement in a few words.'),
  prompt: prose('The question to ask aloud.'),
  minutes: minutes(),
});

const crossing = z.strictObject({
  id: crossingId,
  label: line('The sign in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What counts as yes and as partly.'),
  minutes: minutes(),
  prior: priorRef(),
});

const answer = z.strictObject({
  id: z.enum(YES_PARTLY_NO_IDS).describe('Id of the answer.'),
  label: line('The answer.'),
  value: share('What it is worth.'),
});

const verdict = z.strictObject({
  label: line('The verdict in a few words.'),
  sentence: prose('The verdict as the room should read it.'),
});

const shipCondition = z.strictObject({
  id: shipConditionId,
  label: line('The condition in a few words.'),
  statement: prose('The condition as a promise to users.'),
  test: prose('The one question that tests it, to ask aloud.'),
  badAnswer: z.enum(['yes', 'no']).describe('The answer to the test that means the condition fails.'),
  help: prose('What a good answer rests on.'),
  minutes: minutes(),
  prior: priorRef(),
});

const stake = z.strictObject({
  id: z.enum(STAKE_IDS).describe('Id of the stake.'),
  label: line('What is at stake.'),
  prompt: prose('The question to ask aloud.'),
});

const factAnswer = z.strictObject({
  id: z.enum(FACT_ANSWER_IDS).describe('Id of the answer.'),
  label: line('The answer.'),
  value: share('What it is worth.'),
});

const fact = z.strictObject({
  id: factId,
  label: line('The fact in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What counts, and what the answer decides.'),
  answers: z.array(factAnswer).min(2).max(4).describe('The answers and what they are worth.'),
  minutes: minutes(),
  prior: priorRef(),
});

export const factsSchema = z.array(fact).length(3).describe('Facts that feed the decision directly.');

export const readinessSchema = z.strictObject({
  principle: prose('Why a prototype and a live product owe different things.'),
  stay: z.array(stay).length(4).describe('All four must hold to stay in prototype mode.'),
  crossings: z.array(crossing).length(4).describe('Any one of them crosses the line.'),
  answers: z.array(answer).length(3).describe('Answers to the stay statements and the signs.'),
  verdicts: z
    .strictObject({
      stay: verdict.describe('All four statements hold and no sign does.'),
      crossed: verdict.describe('At least one sign holds, wholly or partly.'),
      undefined: verdict.describe('Neither is established: ask on.'),
    })
    .describe('What the answers come to.'),
  shipConditions: z.array(shipCondition).length(4).describe('None can wait once the line is crossed.'),
  ready: verdict.describe('Shown when all four ship conditions hold.'),
  notReady: verdict.describe('Shown when one of them fails.'),
  mayFollowLater: z
    .array(
      z.strictObject({
        id: id('Id of the item.'),
        label: line('What may follow later.'),
        help: prose('Why it can wait.'),
      }),
    )
    .max(20)
    .describe('What may follow after the ship conditions.'),
  stakesPrompt: prose('The question that opens the stakes.'),
  stakes: z.array(stake).length(3).describe('What raises the bar; never evidence.'),
  throwAway: z
    .strictObject({
      isolatedPrompt: prose('Asks whether one question is tested on its own.'),
      noClaimPrompt: prose('Asks whether nothing is claimed about return or payment.'),
      enough: prose('Shown when both hold: a throw-away prototype is enough.'),
      notEnough: prose('Shown when one does not.'),
    })
    .describe('When a throw-away prototype is still enough.'),
});
