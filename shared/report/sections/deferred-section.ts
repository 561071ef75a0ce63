import { reportWords } from '#shared/strings/report.ts';
import { cell, column, row, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.deferred;

/** What is put off on purpose, and the proof that brings it back. */
export function deferredBlocks({ plan }: ReportContext): readonly ReportBlock[] {
  return [
    table(
      '',
      [column(words.item, 0.32), column(words.trigger, 0.36), column(words.why, 0.32, { tone: 'soft' })],
      plan.fields.defer.map(({ id, label, trigger, why, warnings }) =>
        row(id, [
          cell(label, { glyph: { kind: 'place', value: 'defer' } }),
          cell(trigger || reportWords.decision.noTrigger, { detail: trigger === '' ? '' : '' }),
          cell(why, { detail: trigger === '' ? '' : warnings.join(' ') }),
        ]),
      ),
      words.empty,
    ),
  ];
}
