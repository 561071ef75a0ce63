import type { ShipState } from '#shared/assessment/ship-condition.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { cell, column, item, listIfAny, plain, row, sentenceOf, sentences, table } from '../make.ts';
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
  const rows = (group: string, items: readonly { id: string; label: string }[], said: Said) =>
    items.map(({ id, label }) =>
      row(id, [cell(label), cell(answer(said[id]?.value ?? null)), cell(said[id]?.note ?? '')], group),
    );
  return [
    ...sentences([sentenceOf(ship.reason)]),
    shipCards(context),
    table(
      '',
      [
        column(words.statement, 0.42),
        column('', 0.16, { tone: 'strong' }),
        column('', 0.42, { tone: 'soft' }),
      ],
      [
        ...rows(words.cross, playbook.readiness.crossings, workshop.readiness.cross),
        ...rows(words.stay, playbook.readiness.stay, workshop.readiness.stay),
      ],
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
              `${words.later}: ${playbook.readiness.mayFollowLater.map(({ label }) => reportWords.lowerFirst(label)).join(', ')}.`,
            ),
          ],
          'note',
        )
      : []),
  ];
}

type Said = Readonly<Record<string, Workshop['readiness']['cross']['Y1'] | undefined>>;

export function shipCards({ workshop, assessment, size }: ReportContext): BlockOf<'cards'> {
  const { ship } = assessment.readiness;
  return {
    kind: 'cards',
    title: ship.binding ? words.ship : words.shipOpen,
    across: 2,
    items: ship.conditions.map(({ id, label, state, reason }) => {
      const said = workshop.readiness.ship[id];
      return {
        id,
        label: words[STATE[state]],
        title: label,
        glyph: { kind: 'state', value: said?.holds === 'partly' ? 'partly' : STATE[state] },
        strong: state === 'fails',
        sentences: size === 'brief' ? [] : [sentenceOf(reason), ...(said?.note ? [plain(said.note)] : [])],
        facts: size === 'brief' ? [] : [{ label: '', value: words.test[said?.test ?? 'null'] }],
      };
    }),
  };
}
