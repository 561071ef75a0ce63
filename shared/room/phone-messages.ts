import { z } from 'zod';
import type { DeepReadonly } from '#shared/base/deep-readonly.ts';
import { phoneBallotSchema, questionId } from './question.ts';
import { ROOM_LIMITS } from './room-limits.ts';

/** 128 bits: the key in the QR code, and the one a phone returns with. */
export const roomSecret = z.string().regex(/^[0-9a-f]{32}$/, { error: 'is not a key' });
export const roomCode = z.string().regex(/^[0-9]{6}$/, { error: 'is not a code' });

/** Made by the phone: sent again after a lost connection, the same message has the same id. */
const messageId = z.string().regex(/^[0-9a-f]{16}$/, { error: 'is not a message id' });
const ideaText = z
  .string()
  .max(ROOM_LIMITS.ideaCharacters)
  .refine((text) => text.isWellFormed() && text.trim() !== '', { error: 'is not a text' });

/** All that a phone can say. Nothing in it names a person: who speaks is known by the connection. */
export const phoneMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('join'), token: roomSecret }),
  z.strictObject({ kind: z.literal('join-code'), code: roomCode }),
  z.strictObject({ kind: z.literal('return'), seat: roomSecret }),
  /** The question is in front of this person. */
  z.strictObject({ kind: z.literal('seen'), question: questionId }),
  z.strictObject({ kind: z.literal('vote'), id: messageId, question: questionId, ballot: phoneBallotSchema }),
  z.strictObject({ kind: z.literal('idea'), id: messageId, sort: z.enum(['idea', 'claim']), text: ideaText }),
]);

export type PhoneMessage = DeepReadonly<z.infer<typeof phoneMessageSchema>>;

/** Undefined for anything that is not exactly a message. */
export function readPhoneMessage(text: string): PhoneMessage | undefined {
  try {
    const parsed = phoneMessageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
