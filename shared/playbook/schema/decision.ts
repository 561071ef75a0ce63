import { z } from 'zod';
import { PATH_IDS } from '../ids.ts';
import { expressionSchema } from './expression.ts';
import { id, line, minutes, pathId, prose, share, weight } from './parts.ts';
import { whenSchema } from './when.ts';

const GLYPHS = ['circle-outline', 'square', 'half-square', 'diamond', 'dotted-ring'] as const;

const glyph = z
  .enum(GLYPHS)
  .describe('The shape that stands for it everywhere, so that colour is never needed.');
const colourToken = id('Name of the colour token that the interface gives it.');

const path = z.strictObject({
  id: pathId,
  label: line('Name of the path.'),
  shortLabel: line('Name where space is short.'),
  bestWhen: prose('When this path is the right one.'),
  keep: prose('What is kept.'),
  change: prose('What is changed.'),
  outcome: prose('What the client has at the end.'),
  rank: z.number().int().min(1).max(4).describe('Order of cost where estimates do not tell; 1 is cheapest.'),
  threshold: share('The fit from which the path is defensible.'),
  glyph,
  colourToken,
});

export const pathsSchema = z.array(path).length(4).describe('The four paths, cheapest first.');

export const scopeFirstSchema = z
  .strictObject({
    label: line('Name of the outcome.'),
    shortLabel: line('Name where space is short.'),
    help: prose('What it means for the client.'),
    glyph,
    colourToken,
  })
  .describe('The fifth outcome: not ready to decide.');

const condition = z.strictObject({
  id: id('Id of the condition, as P1.'),
  path: pathId,
  label: line('The condition in a few words.'),
  weight: weight('How much it counts within its path.'),
  reasonFor: prose('Sentence that speaks for the path where the condition holds.'),
  reasonAgainst: prose('Sentence that speaks against it where the condition does not hold.'),
  fedBy: prose('In plain words, which answers it is worked out from.'),
  minutes: minutes('Minutes a room needs to assert it directly.'),
  feed: expressionSchema.describe('How it is worked out from the answers.'),
});

export const conditionsSchema = z
  .array(condition)
  .min(4)
  .max(60)
  .describe('What has to be true to choose each path; its fit is their weighted mean.');

const blocker = z.strictObject({
  id: id('Id of the blocker.'),
  paths: z.array(pathId).min(1).max(PATH_IDS.length).describe('The paths it rules out.'),
  sentence: prose('Why the path is ruled out.'),
  when: whenSchema.describe('When it blocks; only what is known blocks.'),
});

export const blockersSchema = z.array(blocker).max(60).describe('What rules a path out whatever its fit.');

export const parametersSchema = z
  .strictObject({
    hurtsCap: share('The most that an area is worth as friction-free while it hurts.'),
    margin: share('A cheaper path gives way only to one that fits better by more than this.'),
    width: share('The widest interval of fit at which a path can still be chosen.'),
    nodeLimit: z
      .number()
      .int()
      .min(100)
      .max(10_000_000)
      .describe('Nodes that the search for settled may visit before it says leaning.'),
    askNext: z
      .strictObject({
        samples: z.number().int().min(8).max(10_000).describe('Completions drawn for ask-next.'),
        seed: z
          .number()
          .int()
          .min(0)
          .max(4_294_967_295)
          .describe('Seed of the draw; the same seed, the same order.'),
      })
      .describe('How ask-next looks ahead.'),
    flips: z
      .strictObject({
        largestSet: z.number().int().min(1).max(5).describe('The largest set of answers to look for.'),
        shown: z.number().int().min(1).max(50).describe('How many sets are shown.'),
      })
      .describe('How far to look for what would flip the outcome.'),
    breakEven: z
      .strictObject({
        prototypeShare: share('Cost of a prototype as a share of the product (X ÷ Y).'),
        delayShare: share('Cost of running it before admitting it, as a share of the product (D ÷ Y).'),
        sentence: prose('What the break-even says, with {percent} for the result.'),
      })
      .describe('When building a prototype first pays.'),
  })
  .describe('The numbers of the decision.');
