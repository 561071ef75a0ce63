import { z } from 'zod';
import { key } from './primitives.ts';

/** Branded ids: one kind can never be handed in where another is meant. */
export const workshopId = key.brand<'WorkshopId'>();
export const personId = key.brand<'PersonId'>();
export const claimId = key.brand<'ClaimId'>();
export const metricId = key.brand<'MetricId'>();
export const partId = key.brand<'PartId'>();
export const noteId = key.brand<'NoteId'>();
export const checkId = key.brand<'CheckId'>();
export const aspectId = key.brand<'AspectId'>();
export const conditionId = key.brand<'ConditionId'>();
export const matrixItemId = key.brand<'MatrixItemId'>();
export const planItemId = key.brand<'PlanItemId'>();
export const milestoneId = key.brand<'MilestoneId'>();
export const voteId = key.brand<'VoteId'>();
export const voterId = key.brand<'VoterId'>();
export const agendaItemId = key.brand<'AgendaItemId'>();
export const parkedId = key.brand<'ParkedId'>();
export const decisionId = key.brand<'DecisionId'>();
export const actionId = key.brand<'ActionId'>();
export const ideaId = key.brand<'IdeaId'>();
export const momentId = key.brand<'MomentId'>();
export const attachmentId = key.brand<'AttachmentId'>();
/** What hangs on one thing, in the order it was added. */
export const attachmentIds = z.array(attachmentId).max(20);

export type WorkshopId = z.infer<typeof workshopId>;
export type PersonId = z.infer<typeof personId>;
export type VoteId = z.infer<typeof voteId>;
export type VoterId = z.infer<typeof voterId>;
export type AgendaItemId = z.infer<typeof agendaItemId>;
export type ClaimId = z.infer<typeof claimId>;
export type MetricId = z.infer<typeof metricId>;
export type PartId = z.infer<typeof partId>;
export type NoteId = z.infer<typeof noteId>;
export type CheckId = z.infer<typeof checkId>;
export type AspectId = z.infer<typeof aspectId>;
export type ConditionId = z.infer<typeof conditionId>;
export type MatrixItemId = z.infer<typeof matrixItemId>;
export type AttachmentId = z.infer<typeof attachmentId>;
export type ParkedId = z.infer<typeof parkedId>;
export type DecisionId = z.infer<typeof decisionId>;
export type ActionId = z.infer<typeof actionId>;
export type IdeaId = z.infer<typeof ideaId>;
export type MomentId = z.infer<typeof momentId>;
