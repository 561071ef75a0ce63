import { cleanRate } from '#shared/assessment/clean-rate.ts';
import { signalVerdict } from '#shared/assessment/signal-verdict.ts';
import type { Signal, SignalsAssessment } from '#shared/assessment/signals.ts';
import type { StepState } from '#shared/assessment/step-states.ts';
import { wilson } from '#shared/assessment/wilson.ts';
import { inOrder } from '#shared/base/in-order.ts';
import type { Interval } from '#shared/base/interval.ts';
import type { SignalVerdictId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import type { Metric } from '#shared/workshop/schema/evidence.ts';
import type { MetricId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

const words = signalsStrings.numbers;

/** A number and what is left of it, ready to be drawn. */
export type RangePicture = {
  readonly rate: number | null;
  readonly clean: Interval;
  /** The bounds by sample size; null where no sample is known. */
  readonly sample: Interval | null;
  readonly cleanSaid: string;
  /** Empty where no sample is known. */
  readonly sampleSaid: string;
  readonly said: string;
};

export type MetricReading = {
  readonly picture: RangePicture;
  readonly verdict: SignalVerdictId;
  readonly verdictLabel: string;
  readonly sentence: string;
  /** The next figure to ask for; empty where none is missing. */
  readonly ask: string;
};

export type MetricRow = {
  readonly id: MetricId;
  readonly metric: Metric;
  readonly name: string;
  /** Undefined until it is worked out. */
  readonly reading: MetricReading | undefined;
};

type Reading = Pick<Signal, 'rate' | 'sample' | 'clean' | 'statistical'>;

function rangePicture({ rate, sample, clean, statistical }: Reading): RangePicture {
  const said = (range: Interval): string => words.without(range.lo, range.hi);
  const hasSample = rate !== null && sample !== null && sample > 0;
  const cleanSaid = rate === null ? words.unknown : said(clean);
  return {
    rate,
    clean,
    sample: hasSample ? statistical : null,
    cleanSaid,
    sampleSaid: hasSample ? said(statistical) : '',
    said: words.picture(words.rateSaid(rate), cleanSaid, hasSample ? said(statistical) : words.unknown),
  };
}

/** The room’s numbers in its order, each with what was worked out of it. */
export function metricRows(
  metrics: Workshop['metrics'],
  assessed: SignalsAssessment | undefined,
): readonly MetricRow[] {
  const readings = new Map(assessed?.signals.map((signal) => [signal.id, signal]));
  return inOrder(metrics).map(([id, metric]) => {
    const signal = readings.get(id);
    return {
      id,
      metric,
      name: metric.name === '' ? words.unnamed : metric.name,
      reading: signal === undefined ? undefined : readingOf(signal),
    };
  });
}

function readingOf(signal: Signal): MetricReading {
  const [missing] = signal.missing;
  return {
    picture: rangePicture(signal),
    verdict: signal.verdict,
    verdictLabel: signal.verdictLabel,
    sentence: signal.reasons[1]?.sentence ?? '',
    ask: missing === undefined ? '' : words.missing[missing],
  };
}

export type ExampleRow = {
  readonly name: string;
  readonly picture: RangePicture;
  readonly verdictLabel: string;
};

const TRIALS = 200;
const MET_A_FAULT = 1 / 3;

/** The worked example of the empty place: two rates that look clear and say next to nothing. */
export function exampleRows({ signals }: Playbook): readonly ExampleRow[] {
  return [
    { name: signalsStrings.example.leave, rate: 0.3 },
    { name: signalsStrings.example.buy, rate: 0.02 },
  ].map(({ name, rate }) => {
    const statistical = wilson(rate, TRIALS, signals.wilsonZ);
    const clean = cleanRate(rate, MET_A_FAULT);
    const numbers = { rate, sample: TRIALS, exposure: MET_A_FAULT, clean, wilson: statistical };
    const { id } = signalVerdict(numbers, signals.thresholds);
    return {
      name,
      picture: rangePicture({ rate, sample: TRIALS, clean, statistical }),
      verdictLabel: signals.verdicts.find((verdict) => verdict.id === id)?.label ?? id,
    };
  });
}

/** How many questions the step still asks. */
export function openCount(state: StepState | undefined): number | undefined {
  if (state === undefined || state.kind === 'nothing-to-answer') return undefined;
  return state.kind === 'done' ? 0 : state.open.reduce((sum, { count }) => sum + count, 0);
}
