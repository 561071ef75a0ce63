import { DISPOSITION_IDS, PROMPT_IDS } from '#shared/playbook/ids.ts';
import { reportWords } from '#shared/strings/report.ts';
import { cell, column, item, listIfAny, row, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.surface;

/** What users see: kept, simplified or dropped, and what the room said about it. */
export function surfaceBlocks({ playbook, assessment }: ReportContext): readonly ReportBlock[] {
  const { surface } = assessment;
  const groups = [
    ...DISPOSITION_IDS.map((id) => ({
      id,
      label: playbook.surface.dispositions.find((one) => one.id === id)?.label ?? id,
      parts: surface.parts[id],
    })),
    { id: 'unsorted' as const, label: words.unsorted, parts: surface.parts.unsorted },
  ];
  return [
    table(
      '',
      [column(words.part, 0.38), column(words.reason, 0.62, { tone: 'soft' })],
      groups.flatMap(({ id, label, parts }) =>
        parts.map((part) =>
          row(
            part.id,
            [
              cell(part.name, {
                glyph: { kind: 'place', value: id },
                detail: reportWords.joined([
                  part.sort === null ? '' : words.sort[part.sort],
                  part.attachments.length === 0 ? '' : reportWords.evidence.attached(part.attachments.length),
                ]),
              }),
              cell(part.reason),
            ],
            `${label} (${parts.length})`,
          ),
        ),
      ),
      words.empty,
    ),
    ...listIfAny(
      '',
      surface.findings.map(({ id, reason }, at) => item(`${id}-${at}`, reason.sentence)),
    ),
    ...notesTable(),
  ];

  function notesTable(): readonly ReportBlock[] {
    const rows = PROMPT_IDS.flatMap((prompt) =>
      surface.notes[prompt].map(({ id, text, from }, at) =>
        row(id, [
          cell(at > 0 ? '' : (playbook.surface.prompts.find((one) => one.id === prompt)?.label ?? prompt)),
          cell(text, { detail: from === null ? '' : words.from[from] }),
        ]),
      ),
    );
    return rows.length === 0
      ? []
      : [table(words.notes, [column('', 0.38, { tone: 'soft' }), column('', 0.62)], rows)];
  }
}
