import { z } from 'zod';

/** How far the drawing of a report is: which part of it, at which page, and from 0 to 1 how much of the whole. */
export const drawingProgressSchema = z
  .strictObject({
    stage: z.enum(['reading', 'laying-out', 'writing']),
    page: z.int().min(1).nullable(),
    done: z.number().min(0).max(1),
  })
  .readonly();

export type DrawingProgress = z.infer<typeof drawingProgressSchema>;
export type TellProgress = (progress: DrawingProgress) => void;
