import { z } from 'zod';
import { roomCode, roomSecret } from '#shared/room/phone-messages.ts';
import { askedSchema, phoneBallotSchema, questionId } from '#shared/room/question.ts';
import { voterId, workshopId } from '#shared/workshop/schema/ids.ts';
import { key, LIMITS, requiredLine } from '#shared/workshop/schema/primitives.ts';
import { nothing } from './host-values.ts';

const ipAddress = z.ipv4();

/** Names a seat on the laptop. It is not what the phone returns with. */
const seatId = key.brand<'SeatId'>();
const deliveryId = key.brand<'DeliveryId'>();

const seat = z
  .strictObject({
    id: seatId,
    drawn: z.string(),
    /** As the facilitator typed it; empty while the drawn name will do. Never sent to a phone. */
    name: z.string(),
    stage: z.enum(['waiting', 'in']),
    connected: z.boolean(),
    /** How far this person is with the question asked. */
    vote: z.enum(['none', 'seen', 'voted']),
    scribe: z.boolean(),
    /** Another person in the list uses the same device, or at least the same address. */
    sharesAddress: z.boolean(),
    /** The voter this person is in the vote asked; of a secret vote another one each time. */
    voter: voterId.nullable(),
  })
  .readonly();

const openRoom = z
  .strictObject({
    kind: z.literal('open'),
    workshopId,
    address: ipAddress,
    port: z.int().min(1).max(65_535),
    token: roomSecret,
    /** Null once too many wrong codes came in: until a new one is asked for, only the QR code lets in. */
    code: roomCode.nullable(),
    /** Whether new people may still join. */
    joining: z.boolean(),
    /** Whether the computer still has the address the phones use. */
    reachable: z.boolean(),
    question: questionId.nullable(),
    seats: z.array(seat).readonly(),
  })
  .readonly();

export const roomStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off'), failed: z.boolean() }).readonly(),
  openRoom,
]);

/** Something a phone sent. It is told that it counts once `roomAnswer` says so. */
export const deliverySchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('ballot'),
      id: deliveryId,
      seat: seatId,
      voter: voterId,
      question: questionId,
      ballot: phoneBallotSchema,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('idea'),
      id: deliveryId,
      seat: seatId,
      sort: z.enum(['idea', 'claim']),
      text: requiredLine,
    })
    .readonly(),
]);

const addresses = z.discriminatedUnion('kind', [
  /** This host cannot be reached by phones. */
  z.strictObject({ kind: z.literal('unavailable') }).readonly(),
  z
    .strictObject({
      kind: z.literal('available'),
      addresses: z
        .array(
          z
            .strictObject({
              address: ipAddress,
              /** What the system calls the network card. */
              name: z.string(),
              /** `this-computer` reaches nobody else and is for trying out. */
              sort: z.enum(['network', 'other', 'this-computer']),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
]);

/** Phones in the room: off until started, gone with the workshop that started it. */
export const roomMethods = {
  roomAddresses: { request: nothing, reply: addresses },
  roomState: { request: nothing, reply: roomStateSchema },
  roomStart: {
    request: z.strictObject({ workshopId, address: ipAddress }).readonly(),
    reply: roomStateSchema,
  },
  roomStop: { request: nothing, reply: nothing },
  roomAdmit: {
    request: z.strictObject({ seat: seatId, name: z.string().max(LIMITS.word) }).readonly(),
    reply: nothing,
  },
  roomRemove: { request: z.strictObject({ seat: seatId }).readonly(), reply: nothing },
  roomScribe: {
    request: z.strictObject({ seat: seatId, scribe: z.boolean() }).readonly(),
    reply: nothing,
  },
  roomJoining: { request: z.strictObject({ open: z.boolean() }).readonly(), reply: nothing },
  /** A new code and a new QR code; whoever is in stays in. */
  roomRotate: { request: nothing, reply: nothing },
  roomAsk: {
    request: z
      .strictObject({
        asked: askedSchema.nullable(),
        /** What everybody writes about, while a moment of writing runs. */
        writing: requiredLine.exactOptional(),
      })
      .readonly(),
    reply: nothing,
  },
  /** What waits for an answer: all of it again after the window was loaded anew. */
  roomDeliveries: {
    request: nothing,
    reply: z.strictObject({ deliveries: z.array(deliverySchema).readonly() }).readonly(),
  },
  roomAnswer: {
    request: z.strictObject({ delivery: deliveryId, taken: z.boolean() }).readonly(),
    reply: nothing,
  },
} as const;

export type RoomState = z.infer<typeof roomStateSchema>;
export type OpenRoom = z.infer<typeof openRoom>;
export type Seat = z.infer<typeof seat>;
export type SeatId = z.infer<typeof seatId>;
export type DeliveryId = z.infer<typeof deliveryId>;
export type Delivery = z.infer<typeof deliverySchema>;
export type RoomAddresses = z.infer<typeof addresses>;
