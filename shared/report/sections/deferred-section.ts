import { reportWords } from '#shared/strings/report.ts';
import { cell, column, row, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.deferred;

/** What is put off on purpose, and the proof that brings it back. */
export function deferredBlocks({ plan, workshop }: ReportContext): readonly ReportBlock[] {
  const given = new Map<string, string>(Object.entries(workshop.matrix).map(([id, { why }]) => [id, why]));
  // What stands in the plan as well is listed once; the room’s reason for it may be on the matrix.
  const own = new Map(plan.matrix.defer.map(({ id, label }) => [label, given.get(id) ?? '']));
  return [
    table(
      '',
      [column(words.item, 0.32), column(words.trigger, 0.36), column(words.why, 0.32, { tone: 'soft' })],
      plan.fields.defer.map(({ id, label, trigger, why, warnings }) =>
        row(id, [
          cell(label, { glyph: { kind: 'place', value: 'defer' } }),
          cell(trigger || reportWords.decision.noTrigger),
          cell(own.get(label) || why, {
            detail: reportWords.joined([
              own.get(label) && own.get(label) !== why ? why : '',
              trigger === '' ? '' : warnings.join(' '),
            ]),
          }),
        ]),
      ),
      words.empty,
    ),
  ];
}
