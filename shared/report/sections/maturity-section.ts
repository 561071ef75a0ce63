import type { MaturityRow } from '#shared/assessment/maturity.ts';
import { MATURITY_STAGE_IDS } from '#shared/playbook/ids.ts';
import { reportWords } from '#shared/strings/report.ts';
import { item, listIfAny, plain, sentenceOf, sentences } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.maturity;

/** Where there is too little and where too much for the size it is built for. */
export function maturityBlocks(context: ReportContext): readonly ReportBlock[] {
  const { maturity } = context.assessment;
  const { rows, under, over, open } = maturity;
  const lines = (of: readonly MaturityRow[]) => of.map(({ id, reason }) => item(id, reason.sentence));
  return [
    ...sentences([sentenceOf(maturity.targetReason)]),
    ...(rows.length === 0
      ? sentences([plain(words.empty)])
      : [
          ...sentences([
            plain(
              `${words.summary(under.length, over.length, rows.length - under.length - over.length - open.length, open.length)}.`,
            ),
          ]),
          heatmapBlock(context),
        ]),
    ...(context.size === 'full'
      ? [...listIfAny(words.under, lines(under)), ...listIfAny(words.over, lines(over))]
      : []),
  ];
}

function heatmapBlock({ workshop, playbook, assessment }: ReportContext): BlockOf<'heatmap'> {
  const { rows, target } = assessment.maturity;
  const gapOf = ({ gap }: MaturityRow): 'under' | 'over' | 'fits' | 'unknown' => gap?.kind ?? 'unknown';
  return {
    kind: 'heatmap',
    title: words.title,
    alt: words.alt(rows.map((one) => words.altRow(one.label, words.gap[gapOf(one)]))),
    stages: playbook.maturity.stages.map(({ id, label }) => ({ id, label })),
    target: target === null ? null : MATURITY_STAGE_IDS.indexOf(target),
    legend: words.legend,
    rows: rows.map((one) => {
      const stands = one.stands;
      return {
        id: one.id,
        group: one.group.label,
        label: one.label,
        stands: stands === null ? null : stands === 'nothing' ? -1 : MATURITY_STAGE_IDS.indexOf(stands),
        none: one.cells.map(({ instruction }) => instruction === 'none'),
        gap: gapOf(one),
        gapLabel: words.gap[gapOf(one)],
        note: workshop.aspects[one.id]?.note ?? '',
      };
    }),
  };
}
