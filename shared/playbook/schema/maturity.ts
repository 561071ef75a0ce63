import { z } from 'zod';
import { CROSSING_IDS } from '../ids.ts';
import { id, line, maturityStageId, prose, references } from './parts.ts';

const stage = z.strictObject({
  id: maturityStageId,
  label: line('Name of the stage.'),
  question: line('The question at this stage.'),
  usersFrom: z
    .number()
    .int()
    .min(0)
    .describe('Users from which the stage begins; this number belongs to it.'),
  usersBelow: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Users below which it ends; null where it has no end.'),
  longestWeeks: z
    .number()
    .int()
    .min(1)
    .max(520)
    .exactOptional()
    .describe('The longest it should take, in weeks.'),
  help: prose('What this stage asks of a build.'),
});

const cellSchema = z.strictObject({
  text: line('What is enough at this stage.'),
  instruction: z
    .enum(['build', 'none', 'none-or'])
    .describe('build: have this. none: do not build it yet. none-or: nothing, or no more than this.'),
});

const aspect = z.strictObject({
  id: id('Id of the aspect.'),
  label: line('Name of the aspect.'),
  cells: z
    .tuple([cellSchema, cellSchema, cellSchema, cellSchema, cellSchema])
    .describe('What is enough at each of the five stages, smallest first.'),
  suggestWhen: references(
    'Ids of areas, checks, differences or signs that make this aspect worth picking when weak or true.',
  ).exactOptional(),
});

const group = z.strictObject({
  id: id('Id of the group.'),
  label: line('Name of the group.'),
  note: prose('Advice for the whole group; where it differs from a cell, the cell counts.'),
  aspects: z.array(aspect).min(1).max(40).describe('The aspects of the group.'),
});

export const maturitySchema = z.strictObject({
  prompt: prose('The question to ask aloud of each aspect.'),
  usersPrompt: prose('How to ask for the number of active users.'),
  stages: z.array(stage).length(5).describe('The five maturity stages, smallest first.'),
  defaultTarget: z
    .strictObject({
      poc: maturityStageId,
      prototype: maturityStageId,
      mvp: maturityStageId,
      production: maturityStageId,
    })
    .describe('The maturity stage to aim for, by the stage of work to prove next.'),
  stepUp: z
    .strictObject({
      from: maturityStageId,
      to: maturityStageId,
      signs: z.array(prose('A sign.')).min(1).max(10).describe('The signs that must show together.'),
      typicalUsers: z
        .strictObject({
          from: z.number().int().min(0).describe('From this many.'),
          to: z.number().int().min(1).describe('To this many.'),
        })
        .describe('Active users at which it usually happens.'),
      sentence: prose('The advice as the room should read it.'),
    })
    .describe('When to move from the MVP to the next stage.'),
  aspectsPerWorkshop: z
    .number()
    .int()
    .min(1)
    .max(200)
    .describe('How many aspects a workshop usually has time for.'),
  underBuilt: prose('Shown for an aspect below the target, with {aspect}, {now} and {target}.'),
  overBuilt: prose('Shown for an aspect above the target, with {aspect}, {now} and {target}.'),
  groups: z.array(group).min(1).max(60).describe('The catalogue.'),
});

export const houseRuleEffectsSchema = z.strictObject({
  cells: z
    .array(
      z.strictObject({
        aspect: id('Id of an aspect.'),
        stage: maturityStageId,
        cell: cellSchema.describe('What the cell then says.'),
      }),
    )
    .max(40)
    .describe('Cells of the catalogue that read differently under this option.'),
  dropsBlockers: references('Ids of blockers that do not apply under this option.'),
  whenCrossed: z
    .array(z.enum(CROSSING_IDS))
    .max(4)
    .describe('The cells read differently only while one of these signs holds; none listed: always.'),
});
