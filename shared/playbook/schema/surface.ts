import { z } from 'zod';
import { DISPOSITION_IDS, PROMPT_IDS } from '../ids.ts';
import { line, minutes, priorRef, prose, references, share } from './parts.ts';

const prompt = z.strictObject({
  id: z.enum(PROMPT_IDS).describe('Id of the question.'),
  label: line('The question in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What to listen for, and what it feeds.'),
  minutes: minutes(),
  informs: references('Ids of claims, checks or conditions that the answer is evidence for.'),
});

const disposition = z.strictObject({
  id: z.enum(DISPOSITION_IDS).describe('Id of the column.'),
  label: line('Name of the column.'),
  help: prose('Which parts belong here.'),
  value: share('What a part in this column adds to the share worth keeping.'),
});

export const surfaceSchema = z.strictObject({
  rule: prose('The rule for sorting parts.'),
  insight: prose('Why the surface is looked at before the code.'),
  prompts: z.array(prompt).length(5).describe('Five questions about what users see.'),
  dispositions: z.array(disposition).length(3).describe('Keep, simplify, drop.'),
  minutesPerPart: minutes('Minutes a room usually needs to name and sort one part.'),
  prior: priorRef(),
});
