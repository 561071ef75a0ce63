import { inOrder } from '#shared/base/in-order.ts';
import type { ConditionFinding } from '#shared/decision/decision.ts';
import { oneDecimal, percent } from '#shared/strings/numbers.ts';
import { reportWords } from '#shared/strings/report.ts';
import { beside, cell, column, item, list, plain, row, sentences, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import { labelOf, type ReportContext } from '../report-context.ts';
import { voteBlocks } from '../votes.ts';

const words = reportWords.why;
const SHOWN = { bars: 5, barsInFull: 20, flips: 4, flipsInFull: 50 } as const;

/** Why this path: room, rules and facilitator beside each other, dissent kept, and what would flip it. */
export function whyBlocks(context: ReportContext): readonly ReportBlock[] {
  const { decision } = context;
  const { outcome, by, override, blocked, reason } = decision.decision;
  const chosen = decision.paths.find(({ id }) => id === outcome);
  return [
    ...sentences([
      plain(
        words.rulesSay(labelOf(context, decision.outcome), reportWords.decision.standing[decision.standing]),
      ),
      ...(by === 'room'
        ? [plain(words.roomTook(labelOf(context, outcome)))]
        : [plain(reportWords.decision.notTaken)]),
      ...(override && blocked ? [plain(reportWords.decision.blockedTaken)] : []),
      ...(reason === '' ? [] : [plain(reportWords.decision.overrideReason(reason))]),
    ]),
    // Elsewhere the table of the four paths gives all of them for the chosen one.
    ...(context.size !== 'full'
      ? []
      : beside(
          [
            list(
              words.speaksFor,
              (chosen?.reasonsFor ?? []).map((one, at) => item(`for-${at}`, one.sentence)),
              { empty: words.nothingFor },
            ),
          ],
          [
            list(
              words.speaksAgainst,
              (chosen?.reasonsAgainst ?? []).map((one, at) => item(`against-${at}`, one.sentence)),
              { empty: words.nothingAgainst },
            ),
          ],
        )),
    ...assertedTable(context),
    ...voteBlocks(context),
    // All of them are too long to stand beside each other.
    ...(context.size === 'full'
      ? [flipsList(context, SHOWN.flipsInFull), ...tornadoBlocks(context)]
      : beside([flipsList(context, SHOWN.flips)], tornadoBlocks(context))),
    ...(context.size === 'full' ? [...conditionsTable(context), ...weightsTable(context)] : []),
  ];
}

function flipsList({ decision }: ReportContext, most: number): BlockOf<'list'> {
  return list(
    words.flips,
    decision.flips
      .slice(0, most)
      .map(({ sentence, outcome: to }, at) =>
        item(`flip-${at}`, sentence, { glyph: { kind: 'path', value: to } }),
      ),
    { empty: words.noFlips },
  );
}

function assertedTable({ workshop, playbook }: ReportContext): readonly ReportBlock[] {
  const asserted = inOrder(
    Object.fromEntries(Object.entries(workshop.path.asserted).map(([id, one]) => [id, { ...one, rank: '' }])),
  );
  if (asserted.length === 0) return [];
  return [
    table(
      words.asserted,
      [column('', 0.4), column('', 0.14, { tone: 'strong' }), column('', 0.46, { tone: 'soft' })],
      asserted.map(([id, { value, reason }]) =>
        row(id, [
          cell(playbook.conditions.find((one) => one.id === id)?.label ?? id),
          cell(percent(value)),
          cell(reason),
        ]),
      ),
    ),
  ];
}

function tornadoBlocks(context: ReportContext): readonly BlockOf<'tornado'>[] {
  const { tornado } = context.decision;
  if (tornado === null || tornado.bars.length === 0) return [];
  const label = labelOf(context, tornado.path);
  const bars = tornado.bars.slice(0, context.size === 'full' ? SHOWN.barsInFull : SHOWN.bars);
  return [
    {
      kind: 'tornado',
      title: words.tornado(label),
      alt: words.tornadoAlt(
        label,
        bars.map((bar) => words.tornadoRow(bar.label, bar.low, bar.high)),
      ),
      path: tornado.path,
      fit: tornado.fit,
      bars: bars.map(({ id, label: what, said, low, high, lowAnswer, highAnswer }) => ({
        id,
        label: what,
        said,
        low,
        high,
        lowLabel: lowAnswer,
        highLabel: highAnswer,
      })),
    },
  ];
}

function conditionsTable({ decision }: ReportContext): readonly ReportBlock[] {
  const { conditionColumns: columns } = words;
  const said = ({ interval }: ConditionFinding): string =>
    interval === null ? reportWords.paths.notApplicable : reportWords.paths.fit(interval[0], interval[1]);
  return [
    table(
      words.conditions,
      [
        column(columns.condition, 0.4),
        column(columns.value, 0.16, { tone: 'strong' }),
        column(columns.because, 0.44, { tone: 'soft' }),
      ],
      decision.paths.flatMap((path) =>
        path.conditions.map((condition) =>
          row(
            condition.id,
            [
              cell(condition.label),
              cell(said(condition)),
              cell(condition.reasons.map(({ sentence }) => sentence).join(' '), {
                reasons: condition.reasons,
              }),
            ],
            path.label,
          ),
        ),
      ),
    ),
  ];
}

function weightsTable({ decision, playbook }: ReportContext): readonly ReportBlock[] {
  const { weightColumns: columns } = words;
  return [
    table(
      words.weights,
      [column(columns.condition, 0.6), column(columns.weight, 0.15), column(columns.holds, 0.25)],
      decision.weightRanges.map(({ condition, weight, from, to }) =>
        row(condition, [
          cell(playbook.conditions.find(({ id }) => id === condition)?.label ?? condition),
          cell(oneDecimal(weight)),
          cell(words.weightRange(from, to)),
        ]),
      ),
    ),
  ];
}
