import { z } from 'zod';
import { HOUSE_RULE_IDS, STEP_IDS } from '../ids.ts';
import { houseRuleEffectsSchema } from './maturity.ts';
import { id, line, prose, references, share } from './parts.ts';

const option = z.strictObject({
  id: id('Id of the option.'),
  label: line('The option in a few words.'),
  sentence: prose('The sentence the report prints when this option applies.'),
  effects: houseRuleEffectsSchema.exactOptional().describe('What the option changes by itself.'),
});

const houseRule = z.strictObject({
  id: z.enum(HOUSE_RULE_IDS).describe('Id of the rule.'),
  title: line('What the rule settles.'),
  why: prose('What speaks for each side.'),
  options: z.array(option).min(2).max(6).describe('The options.'),
  default: id('Id of the option that holds unless the facilitator picks another.'),
  influences: prose('What changes with it.'),
  touches: references(
    'Ids of aspects, checks, claims or signs; the rule is printed when one of them is used.',
  ),
});

export const houseRulesSchema = z
  .array(houseRule)
  .length(13)
  .describe('Where sources disagree: thirteen switches.');

export const glossarySchema = z
  .array(
    z.strictObject({
      id: id('Id of the term.'),
      term: line('The term.'),
      meaning: prose('What it means here, in plain words.'),
    }),
  )
  .min(1)
  .max(300)
  .describe('Words the room may ask about.');

const stepMinutes = (description: string) => z.number().int().min(0).max(240).describe(description);

const lengths = (description: string) =>
  z
    .strictObject({
      '60': stepMinutes('In a workshop of 60 minutes.'),
      '90': stepMinutes('In a workshop of 90 minutes.'),
      '120': stepMinutes('In a workshop of 120 minutes.'),
    })
    .describe(description);

const step = z.strictObject({
  id: z.enum(STEP_IDS).describe('Id of the step.'),
  label: line('Name of the step.'),
  purpose: prose('What the room has at the end of the step.'),
  minutes: lengths('Minutes of the step.'),
  shortenable: z
    .boolean()
    .describe('Whether the clock may propose to shorten it; never the path or the read-back.'),
  projector: prose('What the room sees.'),
  facilitator: prose('What the facilitator sees.'),
  script: z.array(prose('A sentence to say.')).min(1).max(12).describe('What to say, in order.'),
});

export const roomSchema = z.strictObject({
  steps: z
    .array(step)
    .length(11)
    .describe('The steps, in order; their minutes add up to the length of the workshop.'),
  clock: z
    .strictObject({
      firstTurn: share('Share of the time left at which the clock turns for the first time.'),
      lastTurn: share('Share of the time left at which it turns for the last time.'),
      late: prose('Shown when the workshop runs behind.'),
    })
    .describe('The agenda clock.'),
  votes: z
    .strictObject({
      scoreDissentAbove: share('Standard deviation over half the scale above which scores count as dissent.'),
      pathAgreementFrom: share('Share of the largest group from which a path vote is not dissent.'),
      byRoleVoters: z.number().int().min(1).max(50).describe('Fewest voters for results by role.'),
      byRoleEach: z.number().int().min(1).max(50).describe('Fewest voters in each role shown.'),
      outliersFirst: prose('What to say after a reveal with dissent.'),
      fingers: prose('What to say before a vote by show of fingers.'),
    })
    .describe('How votes are read.'),
});
