import { z } from 'zod';
import { nothing } from './host-values.ts';

const flightFacts = z
  .strictObject({
    /** Free where the app keeps its work; null where that cannot be told. */
    freeBytes: z.number().min(0).nullable(),
    /** How many screens show something of their own; null where that cannot be told. */
    screens: z.int().min(1).nullable(),
  })
  .readonly();
export type FlightFacts = z.infer<typeof flightFacts>;

/** What only the host can tell about the computer, and keep it from. */
export const flightMethods = {
  flightFacts: { request: nothing, reply: flightFacts },
  /** Keeps the screen on from now on, or no more. What is answered is what the system let the app do. */
  keepAwake: {
    request: z.strictObject({ on: z.boolean() }).readonly(),
    reply: z.strictObject({ awake: z.boolean() }).readonly(),
  },
} as const;
