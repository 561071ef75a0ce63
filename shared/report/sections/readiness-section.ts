import type { ShipState } from '#shared/assessment/ship-condition.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { beside, cell, column, item, listIfAny, plain, row, sentenceOf, sentences, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.readiness;
const STATE: Readonly<Record<ShipState, 'holds' | 'fails' | 'unknown'>> = {
  holds: 'holds',
  fails: 'fails',
  unknown: 'unknown',
};

/** What the build owes to whom, and whether it can be relied on. */
export function readinessBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, playbook, assessment } = context;
  const { line, ship, obligations, quality } = assessment.readiness;
  const answer = (id: string | null): string =>
    playbook.readiness.answers.find((one) => one.id === id)?.label ?? reportWords.notAnswered;
  const statements = (title: string, items: readonly { id: string; label: string }[], said: Said) =>
    table(
      title,
      [column('', 0.66), column('', 0.34, { tone: 'strong' })],
      items.map(({ id, label }) =>
        row(id, [cell(label, { detail: said[id]?.note ?? '' }), cell(answer(said[id]?.value ?? null))]),
      ),
    );
  return [
    ...sentences([sentenceOf(ship.reason)]),
    shipTable(context),
    ...beside(
      [statements(words.cross, playbook.readiness.crossings, workshop.readiness.cross)],
      [statements(words.stay, playbook.readiness.stay, workshop.readiness.stay)],
    ),
    ...listIfAny(words.obligations, [
      ...obligations.map(({ id, reason }) => item(id, reason.sentence)),
      item('quality', words.quality[quality.bar], {
        detail: quality.reasons.map(({ sentence }) => sentence).join(' '),
      }),
    ]),
    ...listIfAny(
      words.contradictions,
      line.contradictions.map(({ reason }, at) => item(`line-${at}`, reason.sentence)),
    ),
    ...(line.kind === 'crossed'
      ? sentences(
          [
            plain(
              `${words.later}: ${playbook.readiness.mayFollowLater.map(({ label }) => lowerFirst(label)).join(', ')}.`,
            ),
          ],
          'note',
        )
      : []),
  ];
}

type Said = Readonly<Record<string, Workshop['readiness']['cross']['Y1'] | undefined>>;

/** The four conditions: whether each holds, why, and whether it was tried. */
function shipTable({ workshop, assessment }: ReportContext): BlockOf<'table'> {
  const { ship } = assessment.readiness;
  return table(
    ship.binding ? words.ship : words.shipOpen,
    [column('', 0.32), column('', 0.14, { tone: 'strong' }), column('', 0.54, { tone: 'soft' })],
    shipStates({ workshop, assessment }).map(({ id, label, state, glyph, reason }) => {
      const said = workshop.readiness.ship[id];
      return row(id, [
        cell(label, { glyph }),
        cell(state),
        cell(reason.sentence, {
          detail: reportWords.joined([said?.note ?? '', words.test[said?.test ?? 'null']]),
          reasons: [reason],
        }),
      ]);
    }),
  );
}

export function shipStates({ workshop, assessment }: Pick<ReportContext, 'workshop' | 'assessment'>) {
  return assessment.readiness.ship.conditions.map(({ id, label, state, reason }) => ({
    id,
    label,
    reason,
    state: words[STATE[state]],
    glyph: {
      kind: 'state',
      value: workshop.readiness.ship[id]?.holds === 'partly' ? 'partly' : STATE[state],
    } as const,
  }));
}
