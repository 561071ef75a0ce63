import { z } from 'zod';
import { BUDGET_QUESTION_IDS, BUILD_IT_QUESTION_IDS, MATRIX_COLUMN_IDS, PLAN_FIELD_IDS } from '../ids.ts';
import { id, line, minutes, pathId, prose, references } from './parts.ts';

const days = (description: string) => z.number().min(0).max(500).describe(description);
const week = (description: string) => z.number().int().min(1).max(26).describe(description);

const starter = z.strictObject({
  id: id('Id of the starter item.'),
  path: pathId,
  title: line('The item as it stands in the plan, beginning with a verb.'),
  why: prose('Why it belongs to this path.'),
  effort: z
    .strictObject({
      low: days('If it goes well.'),
      likely: days('Most likely.'),
      high: days('If it goes badly.'),
    })
    .describe('Effort in person-days, to be replaced by the room’s own estimate.'),
  weeks: z
    .strictObject({ from: week('First week, counted from 1.'), to: week('Last week.') })
    .describe('When in the plan it usually falls.'),
  fits: references(
    'Ids of the findings that it answers: claims, areas, checks, differences, questions, conditions.',
  ),
});

const column = z.strictObject({
  id: z.enum(MATRIX_COLUMN_IDS).describe('Id of the column.'),
  label: line('Name of the column.'),
  help: prose('What belongs here.'),
});

const field = z.strictObject({
  id: z.enum(PLAN_FIELD_IDS).describe('Id of the field.'),
  label: line('Name of the field.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What a good answer holds.'),
});

const buildIt = z.strictObject({
  id: z.enum(BUILD_IT_QUESTION_IDS).describe('Id of the question.'),
  question: prose('The question to ask of an item.'),
  stopsOn: z.enum(['yes', 'no']).describe('The answer that stops the item.'),
  verdict: z.enum(['skip', 'by-hand', 'no-redundancy']).describe('What becomes of a stopped item.'),
  sentence: prose('What to say about a stopped item.'),
});

const budgetQuestion = z.strictObject({
  id: z.enum(BUDGET_QUESTION_IDS).describe('Id of the question.'),
  label: line('The question in a few words.'),
  prompt: prose('The question to ask aloud.'),
  help: prose('What a concrete answer holds.'),
  concrete: z
    .strictObject({
      minimumWords: z.number().int().min(1).max(50).describe('An answer shorter than this is not concrete.'),
      mentions: z
        .array(z.enum(['finding', 'part', 'number', 'date', 'path', 'plan-item']))
        .max(6)
        .describe('It has to mention at least one of these; none listed: anything goes.'),
      hint: prose('What to add to an answer that is not concrete yet.'),
    })
    .describe('How to tell a concrete answer from a vague one.'),
  minutes: minutes(),
});

export const planSchema = z.strictObject({
  weeks: z
    .strictObject({ shortest: week('Shortest plan in weeks.'), longest: week('Longest plan in weeks.') })
    .describe('How long a stage plan may be.'),
  fields: z.array(field).length(6).describe('The six fields of the stage plan.'),
  matrix: z
    .strictObject({
      columns: z.array(column).length(3).describe('Keep, change now, defer.'),
      triggerPrompt: prose('How to ask for the proof point that brings a deferred item back.'),
      orphan: prose('Shown for an item that traces back to no finding.'),
    })
    .describe('Wording of the keep and change matrix.'),
  starters: z.array(starter).min(1).max(200).describe('Items to start a plan from.'),
  overCapacity: prose('Shown when effort exceeds capacity, with {days} for the excess.'),
  stopRule: prose('Template of the stop rule, with {week}, {metric} and {threshold}.'),
  buildIt: z.array(buildIt).length(5).describe('Five questions to each item, in order.'),
  budget: z
    .strictObject({
      questions: z.array(budgetQuestion).length(7).describe('The seven questions before money is spent.'),
      vagueWords: z
        .array(line('A word.'))
        .max(100)
        .describe('Words that make an answer vague where nothing concrete stands beside them.'),
      unanswered: prose('Shown while a question has no concrete answer.'),
    })
    .describe('The budget gate.'),
});
