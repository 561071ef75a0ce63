import { z } from 'zod';
import { CONTAMINATION_IDS, SIGNAL_VERDICT_IDS } from '../ids.ts';
import { line, minutes, prose, share } from './parts.ts';

const contamination = z.strictObject({
  id: z.enum(CONTAMINATION_IDS).describe('Id of the fault.'),
  label: line('The fault in a few words.'),
  spoils: line('Which number it spoils.'),
  effect: prose('What the number then really measures.'),
});

const verdict = z.strictObject({
  id: z.enum(SIGNAL_VERDICT_IDS).describe('Id of the verdict.'),
  label: line('The verdict in a few words.'),
  sentence: prose('What the room may conclude from the number.'),
});

export const signalsSchema = z.strictObject({
  prompt: prose('The question to ask aloud of each number.'),
  exposurePrompt: prose('How to ask for the share of users who met the fault.'),
  minutes: minutes('Minutes a room usually needs for one number.'),
  contaminations: z.array(contamination).length(5).describe('Faults that colour what a number seems to say.'),
  verdicts: z.array(verdict).length(3).describe('The three verdicts on a number.'),
  thresholds: z
    .strictObject({
      cleanExposureAtMost: share('Up to this exposure a number can be clean.'),
      cleanWidthAtMost: share('Up to this width of the clean range a number can be clean.'),
      contaminatedExposureAtLeast: share('From this exposure on a number measures the experience.'),
      contaminatedWidthAtLeast: share('From this width of the clean range on it measures the experience.'),
      doubtfulWilsonWidthAbove: share('A statistical range wider than this makes a clean number doubtful.'),
    })
    .describe(
      'Contaminated when either upper limit is reached; clean when all of the clean limits are kept; else doubtful.',
    ),
  wilsonZ: z
    .number()
    .min(0.5)
    .max(5)
    .describe('Standard normal quantile of the Wilson interval; 1.96 is 95 %.'),
  smallSampleBelow: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .describe('Below this sample size the statistical range is shown as well.'),
});
