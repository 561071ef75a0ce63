import { z } from 'zod';
import { CLAIM_SIDE_IDS, CLAIM_STATUS_IDS } from '../ids.ts';
import { id, line, minutes, priorRef, prose, share, stageId } from './parts.ts';
import { whenSchema } from './when.ts';

const claim = z.strictObject({
  id: id('Id of the claim, as EP1.'),
  side: z
    .enum(CLAIM_SIDE_IDS)
    .describe('proved: often proved by a first build. unproved: often still open after it.'),
  label: line('The claim in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What counts, what does not, and what the answer decides.'),
  minutes: minutes(),
  prior: priorRef(),
  extra: z.boolean().describe('True for a claim that a consultancy added to the twelve.'),
});

const status = z.strictObject({
  id: z.enum(CLAIM_STATUS_IDS).describe('Id of the status.'),
  label: line('Name of the status.'),
  help: prose('When to choose it.'),
});

const grade = z.strictObject({
  grade: z.number().int().min(0).max(4).describe('The grade.'),
  label: line('What kind of evidence it is.'),
  help: prose('An example of evidence of this grade.'),
});

const stageReading = z.strictObject({
  stage: stageId.describe('The highest stage that the evidence supports in this case.'),
  label: line('The reading in a few words.'),
  sentence: prose('The reading as the room should read it.'),
  when: whenSchema.describe('When this reading holds.'),
});

export const evidenceSchema = z.strictObject({
  leftTitle: line('Title of the column with proved and partly proved claims.'),
  rightTitle: line('Title of the column with claims not yet proved or unknown.'),
  sourcePrompt: prose('What to ask for as the source of a claim.'),
  claims: z.array(claim).min(1).max(60).describe('The checklist, in the order of the screen.'),
  statuses: z.array(status).length(4).describe('The four statuses.'),
  grades: z.array(grade).length(5).describe('The five grades, weakest first.'),
  base: z
    .strictObject({
      proved: share('Value of a proved claim before its grade.'),
      partly: share('Value of a partly proved claim before its grade.'),
      'not-yet': share('Value of a claim not yet proved.'),
    })
    .describe('What each status is worth; unknown is the whole range.'),
  gradeFactor: z
    .strictObject({
      met: share('Factor where the grade is at least the one needed.'),
      oneBelow: share('Factor where it is one below.'),
      lower: share('Factor where it is lower still.'),
    })
    .describe('What the grade leaves of the status. A grade not given ranges from lower to met.'),
  stageReadings: z
    .array(stageReading)
    .min(1)
    .max(12)
    .describe('Read from the top: the first that holds names the stage the evidence supports.'),
});
