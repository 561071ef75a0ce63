import { type Interval, width } from '#shared/base/interval.ts';
import type { SignalVerdictId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';

export type SignalNumbers = {
  readonly rate: number | null;
  readonly sample: number | null;
  readonly exposure: number | null;
  readonly clean: Interval;
  readonly wilson: Interval;
};

/** What decided the verdict, so that the sentence can name it. */
export type SignalCause =
  | 'nothing-stands-against-it'
  | 'exposure-high'
  | 'range-wide'
  | 'exposure-unknown'
  | 'rate-unknown'
  | 'sample-unknown'
  | 'sample-small'
  | 'exposure-noticeable'
  | 'range-noticeable';

export type SignalVerdict = { readonly id: SignalVerdictId; readonly cause: SignalCause };

/** Contaminated on what is known; clean only when every limit is known to be kept; doubtful in between. */
export function signalVerdict(
  numbers: SignalNumbers,
  limits: Playbook['signals']['thresholds'],
): SignalVerdict {
  const { rate, sample, exposure, clean } = numbers;
  if (exposure === null) return { id: 'doubtful', cause: 'exposure-unknown' };
  if (exposure >= limits.contaminatedExposureAtLeast) return { id: 'contaminated', cause: 'exposure-high' };
  if (rate === null) return { id: 'doubtful', cause: 'rate-unknown' };
  if (width(clean) >= limits.contaminatedWidthAtLeast) return { id: 'contaminated', cause: 'range-wide' };
  if (exposure > limits.cleanExposureAtMost) return { id: 'doubtful', cause: 'exposure-noticeable' };
  if (width(clean) > limits.cleanWidthAtMost) return { id: 'doubtful', cause: 'range-noticeable' };
  if (sample === null) return { id: 'doubtful', cause: 'sample-unknown' };
  if (width(numbers.wilson) > limits.doubtfulWilsonWidthAbove)
    return { id: 'doubtful', cause: 'sample-small' };
  return { id: 'clean', cause: 'nothing-stands-against-it' };
}
