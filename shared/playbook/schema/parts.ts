import { z } from 'zod';
import { playbookFaults } from '#shared/strings/playbook.ts';
import {
  AREA_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  FACT_IDS,
  MATURITY_STAGE_IDS,
  PATH_IDS,
  SHIP_CONDITION_IDS,
  STAGE_IDS,
} from '../ids.ts';

/** Empty text is told apart by its length; a lone surrogate cannot be written to a file and read back. */
const readable = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value === '' || value.trim() !== '', playbookFaults.blankText)
    .refine((value) => value.isWellFormed(), playbookFaults.brokenText);

/** A short line: a label, a title, a column head. */
export const line = (description: string) => readable(120).describe(description);

/** A sentence or two, readable aloud. */
export const prose = (description: string) => readable(800).describe(description);

/** An id may become the key of an object, so what every object already has is not an id. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export const id = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, playbookFaults.notAnId)
    .refine((value) => !INHERITED.has(value), playbookFaults.reservedId)
    .describe(description);

export const share = (description: string) => z.number().min(0).max(1).describe(description);

export const weight = (description: string) => z.number().min(0).max(1000).describe(description);

export const minutes = (description = 'Minutes a room usually needs to answer this.') =>
  z.number().min(0.25).max(60).describe(description);

export const priorRef = () =>
  id('Id of the entry in priors that says how likely each answer is before anybody has spoken.');

export const references = (description: string) => z.array(id(description)).max(40).describe(description);

export const areaId = z.enum(AREA_IDS).describe('One of the five areas of the technical core.');
export const crossingId = z.enum(CROSSING_IDS).describe('One of the four signs that the line is crossed.');
export const differenceId = z
  .enum(DIFFERENCE_IDS)
  .describe('One of the five prototype–production differences.');
export const factId = z.enum(FACT_IDS).describe('One of the facts asked of the room.');
export const maturityStageId = z.enum(MATURITY_STAGE_IDS).describe('One of the five maturity stages.');
export const pathId = z.enum(PATH_IDS).describe('One of the four paths.');
export const shipConditionId = z.enum(SHIP_CONDITION_IDS).describe('One of the four ship conditions.');
export const stageId = z.enum(STAGE_IDS).describe('One of the four stages of work.');
