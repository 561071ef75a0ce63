import { z } from 'zod';
import { RISK_IDS, STAGE_WARNING_IDS, TOOL_IDS, WORKS_MEANING_IDS } from '../ids.ts';
import { expressionSchema } from './expression.ts';
import { id, line, minutes, prose, references, share, stageId } from './parts.ts';

const stage = z.strictObject({
  id: stageId,
  label: line('Name of the stage.'),
  question: line('The one question this stage answers.'),
  riskId: z.enum(RISK_IDS).describe('The risk that this stage reduces.'),
  endsWith: prose('What there is at the end of the stage.'),
  typicalForm: prose('What the work usually looks like.'),
  prompts: z
    .array(prose('A question to ask aloud.'))
    .min(1)
    .max(8)
    .describe('Questions that help a room recognise it.'),
});

const risk = z.strictObject({
  id: z.enum(RISK_IDS).describe('Id of the risk.'),
  label: line('Name of the risk.'),
  meaning: prose('What the risk is, in plain words.'),
  provedAt: stageId.describe('The stage to prove next while this is the largest open risk.'),
  resolvedBy: expressionSchema.describe('How far the answers resolve this risk: 0 not at all, 1 wholly.'),
});

const tool = z.strictObject({
  id: z.enum(TOOL_IDS).describe('Id of the tool.'),
  label: line('Name of the tool.'),
  proves: prose('What it can prove, and no more.'),
});

const worksMeaning = z.strictObject({
  id: z.enum(WORKS_MEANING_IDS).describe('Id of the meaning.'),
  label: line('What “it works” means in this case.'),
  help: prose('How to tell this meaning from the others.'),
  near: stageId.describe('The stage that this meaning is typical of.'),
});

const mustHave = z.strictObject({
  id: id('Id of the necessity.'),
  label: line('What is no longer optional from the MVP on.'),
  help: prose('Why, and how little is enough.'),
  shownBy: references('Ids of checks, areas, differences or ship conditions that show whether it is there.'),
});

const aiCheck = z.strictObject({
  id: id('Id of the check.'),
  label: line('What an AI feature must show.'),
  prompt: prose('The question to ask aloud.'),
});

const stageWarning = z.strictObject({
  id: z.enum(STAGE_WARNING_IDS).describe('Id of the warning.'),
  label: line('The warning in a few words.'),
  sentence: prose('The warning as the room should read it.'),
});

export const frameSchema = z.strictObject({
  prompt: prose('The question put to everybody before anything else.'),
  help: prose('How to run the blind pick.'),
  minutes: minutes(),
  stages: z.array(stage).length(4).describe('The four stages of work, in order.'),
  risks: z.array(risk).length(4).describe('The four risks, in the order of the stages.'),
  resolvedFrom: share('A risk counts as resolved from this value on.'),
  tools: z.array(tool).length(3).describe('What a prototype, an MVP and a production product each prove.'),
  worksPrompt: prose('The question that makes the room say what it means by “it works”.'),
  worksMeanings: z.array(worksMeaning).length(5).describe('Five things “it works” can mean.'),
  mustMvp: z.array(mustHave).min(1).max(20).describe('What is no longer optional from the MVP on.'),
  aiChecks: z.array(aiCheck).min(1).max(10).describe('What to check of an AI feature at proof of concept.'),
  warnings: z.array(stageWarning).length(5).describe('What goes wrong with stages.'),
});
