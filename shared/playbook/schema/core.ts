import { z } from 'zod';
import { DIFFERENCE_ANSWER_IDS, RETROFIT_ID } from '../ids.ts';
import { areaId, differenceId, id, line, minutes, priorRef, prose, references, share } from './parts.ts';
import { whenSchema } from './when.ts';

const area = z.strictObject({
  id: areaId,
  label: line('Name of the area.'),
  prompt: prose('The question to ask aloud when the area is scored as a whole.'),
  help: prose('What the area is about, for people who do not write code.'),
  minutes: minutes('Minutes a room usually needs to score the area as a whole.'),
});

const check = z.strictObject({
  id: id('Id of the check, as DM1.'),
  area: areaId,
  label: line('The check in a few words.'),
  prompt: prose('The question to ask aloud.'),
  looksLike: z
    .strictObject({
      '0': prose('What absent or broken looks like.'),
      '2': prose('What strained looks like.'),
      '4': prose('What sound for the next stage looks like.'),
    })
    .describe('What the scores 0, 2 and 4 look like.'),
  minutes: minutes(),
  prior: priorRef(),
  extra: z.boolean().describe('True for a check that a consultancy added to the twenty-five.'),
});

const score = z.strictObject({
  score: z.number().int().min(0).max(4).describe('The score.'),
  label: line('What the score says.'),
});

const reading = z.strictObject({
  id: id('Id of the reading.'),
  sentence: prose('What the scores say together, as the room should read it.'),
  when: whenSchema.describe('When the reading is shown.'),
});

const difference = z.strictObject({
  id: differenceId,
  label: line('The difference in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What present, partly and absent look like.'),
  areas: z.array(areaId).min(1).max(5).describe('The areas it is related to.'),
  minutes: minutes(),
  prior: priorRef(),
});

const differenceAnswer = z.strictObject({
  id: z.enum(DIFFERENCE_ANSWER_IDS).describe('Id of the answer.'),
  label: line('The answer.'),
  value: share('What it is worth.'),
});

const retrofit = z.strictObject({
  id: z.literal(RETROFIT_ID).describe('Id of the question.'),
  label: line('Name of the question.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('Why it matters for the choice between a partial and a full rebuild.'),
  levels: z
    .array(
      z.strictObject({
        level: z.number().int().min(0).max(4).describe('The level.'),
        label: line('The level in a few words.'),
        help: prose('What it looks like.'),
      }),
    )
    .length(5)
    .describe('The five levels, easiest first.'),
  minutes: minutes(),
  prior: priorRef(),
});

const quality = z.strictObject({
  id: id('Id of the quality.'),
  label: line('The quality in a few words.'),
  help: prose('What it means in practice.'),
  shownBy: references('Ids of areas, checks or differences that show whether it is there.'),
});

export const coreSchema = z.strictObject({
  aim: prose('How much structure is enough.'),
  hurtsPrompt: prose('How to ask whether an area already hurts.'),
  scores: z.array(score).length(5).describe('What the five scores say.'),
  areas: z.array(area).length(5).describe('The five areas.'),
  checks: z.array(check).min(1).max(100).describe('The checks, grouped by area, in the order of the screen.'),
  readings: z.array(reading).max(40).describe('What the scores say together.'),
  differences: z.array(difference).length(5).describe('What sets production apart from a prototype.'),
  differenceAnswers: z.array(differenceAnswer).length(3).describe('The three answers about a difference.'),
  retrofit: retrofit.describe('How hard good structure is to add afterwards.'),
  productionQuality: z.array(quality).min(1).max(20).describe('What production quality means.'),
});
