import { inOrder } from '#shared/base/in-order.ts';
import type { Interval } from '#shared/base/interval.ts';
import type { ContaminationId, SignalVerdictId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { metricAnswer } from '#shared/reasons/answer-refs.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { Metric } from '#shared/workshop/schema/evidence.ts';
import type { MetricId } from '#shared/workshop/schema/ids.ts';
import type { AnswerValues } from './answer-values.ts';
import { cleanRange, cleanRate } from './clean-rate.ts';
import { type SignalCause, signalVerdict } from './signal-verdict.ts';
import { type SuspectedFault, suspectedFaults } from './suspected-faults.ts';
import { wilson } from './wilson.ts';

export type SignalFault =
  | {
      readonly kind: 'listed';
      readonly id: ContaminationId;
      readonly label: string;
      readonly spoils: string;
      readonly effect: string;
    }
  | { readonly kind: 'own'; readonly label: string }
  | { readonly kind: 'none' };

export type Signal = {
  readonly id: MetricId;
  readonly name: string;
  readonly rate: number | null;
  readonly sample: number | null;
  readonly exposure: number | null;
  readonly fault: SignalFault;
  /** What the faults leave of it, taking the observed rate at its word. */
  readonly clean: Interval;
  /** What the size of the sample leaves of it, taking the numbers as free of faults. */
  readonly statistical: Interval;
  /** Both at once: the statistical bounds seen through the faults. */
  readonly combined: Interval;
  readonly smallSample: boolean;
  readonly missing: readonly ('rate' | 'sample' | 'exposure')[];
  readonly verdict: SignalVerdictId;
  readonly verdictLabel: string;
  readonly cause: SignalCause;
  readonly reasons: readonly Reason[];
};

export type SignalsAssessment = {
  readonly signals: readonly Signal[];
  /** Faults that other answers point to, whether or not a number names them. */
  readonly suspected: readonly SuspectedFault[];
};

/** What the room’s numbers can be trusted to say. */
export function assessSignals(values: AnswerValues): SignalsAssessment {
  const { workshop, playbook } = values;
  return {
    signals: inOrder(workshop.metrics).map(([id, metric]) => assessMetric(id, metric, playbook)),
    suspected: suspectedFaults(values),
  };
}

function assessMetric(id: MetricId, metric: Metric, playbook: Playbook): Signal {
  const { rate, sample, exposure } = metric;
  const { signals } = playbook;
  const statistical = wilson(rate, sample, signals.wilsonZ);
  const clean = cleanRate(rate, exposure);
  const verdict = signalVerdict({ rate, sample, exposure, clean, wilson: statistical }, signals.thresholds);
  const definition = signals.verdicts.find((candidate) => candidate.id === verdict.id);
  const fault = faultOf(metric.fault, playbook);
  const answer = metricAnswer(id, metric);
  return {
    id,
    name: answer.label,
    rate,
    sample,
    exposure,
    fault,
    clean,
    statistical,
    combined: cleanRange(statistical, exposure),
    smallSample: sample !== null && sample < signals.smallSampleBelow,
    missing: [
      ...(rate === null ? (['rate'] as const) : []),
      ...(sample === null ? (['sample'] as const) : []),
      ...(exposure === null ? (['exposure'] as const) : []),
    ],
    verdict: verdict.id,
    verdictLabel: definition?.label ?? verdict.id,
    cause: verdict.cause,
    reasons: [
      ...(definition === undefined ? [] : [definition.sentence]),
      assessmentSentences.signals.cause[verdict.cause],
      ...(rate === null ? [] : [assessmentSentences.signals.range(clean)]),
      ...(fault.kind === 'listed' ? [fault.effect] : []),
    ].map((sentence) => ({ sentence, answers: [answer], rule: ruleOf(playbook, 'signal-quality') })),
  };
}

/** A fault is named by its id in the playbook’s list, by its label, or in the room’s own words. */
function faultOf(named: string, { signals }: Playbook): SignalFault {
  const plain = named.trim().toLowerCase();
  if (plain === '') return { kind: 'none' };
  const listed = signals.contaminations.find(
    (fault) => fault.id === plain || fault.label.toLowerCase() === plain,
  );
  return listed === undefined ? { kind: 'own', label: named.trim() } : { kind: 'listed', ...listed };
}
