import { reportWords } from '#shared/strings/report.ts';
import { cell, column, item, listIfAny, plain, row, sentences, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.signals;
const REASONS = 2;

/** What the room’s numbers can be trusted to say. */
export function signalsBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, assessment } = context;
  const { signals, suspected } = assessment.signals;
  return [
    ...(signals.length === 0 ? sentences([plain(words.none)]) : [rangesBlock(context)]),
    ...(signals.length === 0 || context.size !== 'full'
      ? []
      : [
          table(
            '',
            [column(words.metric, 0.3), column(words.verdict, 0.2), column(words.why, 0.5, { tone: 'soft' })],
            signals.map((signal) =>
              row(signal.id, [
                cell(signal.name, { detail: words.row(signal.rate, signal.sample, signal.exposure) }),
                cell(signal.verdictLabel),
                cell(signal.reasons.map(({ sentence }) => sentence).join(' '), {
                  detail: reportWords.joined([
                    signal.fault.kind === 'none' ? '' : signal.fault.label,
                    workshop.metrics[signal.id]?.note ?? '',
                  ]),
                  reasons: signal.reasons,
                }),
              ]),
            ),
          ),
        ]),
    ...listIfAny(
      words.suspected,
      (context.size === 'full' ? suspected : []).map(({ id, label, spoils, reason }) =>
        item(id, label, { detail: reason.sentence, aside: spoils }),
      ),
    ),
  ];
}

/** In the full report a table beneath says why; otherwise each number says it beside its range. */
function rangesBlock({ workshop, assessment, size }: ReportContext): BlockOf<'ranges'> {
  const { signals } = assessment.signals;
  return {
    kind: 'ranges',
    title: words.title,
    alt: words.alt(
      signals.map(({ name, clean, verdictLabel }) => words.altRow(name, clean.lo, clean.hi, verdictLabel)),
    ),
    legend: words.legend,
    rows: signals.map(
      ({ id, name, rate, sample, exposure, fault, reasons, clean, combined, verdict, verdictLabel }) => ({
        label: name,
        detail:
          size === 'full'
            ? ''
            : reportWords.joined([
                words.row(rate, sample, exposure),
                fault.kind === 'none' ? '' : fault.label,
                workshop.metrics[id]?.note ?? '',
              ]),
        why:
          size === 'full'
            ? ''
            : reasons
                .slice(0, REASONS)
                .map(({ sentence }) => sentence)
                .join(' '),
        observed: rate,
        clean: [clean.lo, clean.hi],
        statistical: [combined.lo, combined.hi],
        note: reportWords.paths.fit(clean.lo, clean.hi),
        verdict,
        verdictLabel,
      }),
    ),
  };
}
