import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { voteId } from '#shared/workshop/schema/ids.ts';
import { key, requiredLine } from '#shared/workshop/schema/primitives.ts';
import { ROOM_LIMITS } from './room-limits.ts';

/** One round of one vote. */
export const questionId = z
  .string()
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*_[12]$/, { error: 'is not a question' });

const option = z.strictObject({ key, label: requiredLine });
const options = z.array(option).min(1).max(ROOM_LIMITS.options);

/** All that phones are told about a vote: the question and what can be answered. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    id: questionId,
    title: requiredLine,
    secret: z.boolean(),
    options,
  }),
  z.strictObject({
    kind: z.literal('dots'),
    id: questionId,
    title: requiredLine,
    secret: z.boolean(),
    options,
    dots: z.int().min(1).max(20),
  }),
]);

/** A question as the room is asked it; which vote it belongs to stays on the laptop. */
export const askedSchema = z.strictObject({ vote: voteId, question: questionSchema }).readonly();

/** The key of the option chosen, or how many dots on each. */
export const phoneBallotSchema = z.union([key, z.record(key, z.int().min(0).max(20))]);

export type Question = DeepReadonly<z.infer<typeof questionSchema>>;
export type PhoneBallot = DeepReadonly<z.infer<typeof phoneBallotSchema>>;

/** Whether a ballot answers the question. */
export function answersQuestion(question: Question, ballot: PhoneBallot): boolean {
  const known = new Set(question.options.map((one) => one.key));
  if (question.kind === 'choice') return typeof ballot === 'string' && known.has(ballot);
  if (typeof ballot === 'string') return false;
  const used = Object.values(ballot).reduce((sum, dots) => sum + dots, 0);
  return used <= question.dots && Object.keys(ballot).every((one) => known.has(one));
}
