import type { MatrixEntry } from '#shared/plan/build-matrix.ts';
import type { PlannedItem } from '#shared/plan/planned-item.ts';
import { MATRIX_COLUMN_IDS } from '#shared/playbook/ids.ts';
import { reportWords } from '#shared/strings/report.ts';
import { cell, column, item, listIfAny, pairs, row, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import { dayOf, type ReportContext } from '../report-context.ts';

const words = reportWords.plan;
type Entry = Pick<MatrixEntry, 'id' | 'label' | 'sort'>;
/** More than these are told apart by what they are. */
const AT_A_GLANCE = 20;
const SORTS = ['part', 'area', 'proof', 'hand-work', 'request', 'room'] as const;

/** The stage plan: the one outcome, the workflow, and the smallest body of work that gets there. */
export function planBlocks(context: ReportContext): readonly ReportBlock[] {
  const { plan, workshop, playbook, size } = context;
  const { fields, capacity } = plan;
  const proposed = (from: 'room' | 'proposal', text: string): string =>
    from === 'proposal' && text !== '' ? words.proposal : '';
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  return [
    ...pairs('', [
      {
        label: words.outcome,
        value: fields.outcome.text || words.nothing,
        detail: reportWords.joined([
          words.measured(fields.outcome.metric, fields.outcome.threshold, dayOf(fields.outcome.by)),
          proposed(fields.outcome.from, fields.outcome.text),
        ]),
      },
      {
        label: words.workflow,
        value: fields.workflow.text || words.nothing,
        detail: proposed(fields.workflow.from, fields.workflow.text),
      },
    ]),
    ...(size === 'full' ? [itemsTable(context)] : matrixPairs(context)),
    ...pairs('', [
      {
        label: words.time,
        value:
          capacity.kind === 'known'
            ? `${words.capacity(capacity.people, capacity.effort, capacity.total)} ${capacity.sentence}`.trim()
            : capacity.sentence,
      },
    ]),
    ...listIfAny(
      words.deferToFit,
      capacity.kind === 'known' ? capacity.deferToFit.map(({ id, sentence }) => item(id, sentence)) : [],
    ),
    ...listIfAny(
      words.overBuilding,
      plan.overBuilding.map(({ item: id, reason }, at) => item(`${id}-${at}`, reason.sentence)),
    ),
    ...(size === 'full'
      ? [
          matrixTable(context),
          ...listIfAny(
            words.warnings,
            plan.warnings.map(({ item: id, sentence }, at) =>
              item(`${id}-${at}`, titles.get(id) ?? id, { detail: sentence }),
            ),
          ),
          ...listIfAny(
            words.suggestions,
            plan.suggestions.map(({ id, title, why }) => item(id, title, { detail: why })),
          ),
          ...listIfAny(
            words.dropped,
            workshop.plan.dropped.map((id) =>
              item(id, playbook.plan.starters.find((one) => one.id === id)?.title ?? id),
            ),
          ),
        ]
      : []),
  ];
}

function itemsTable({ plan, size }: ReportContext): BlockOf<'table'> {
  const titles = new Map(plan.items.map(({ id, title }) => [id, title]));
  const placed = new Map(plan.schedule.placed.map((one) => [one.item.id, one]));
  const detailOf = (one: PlannedItem): string =>
    [
      one.why,
      ...(size === 'full'
        ? [
            words.because(one.trace.answers.map(({ label }) => label)),
            words.waitsFor(one.dependsOn.flatMap((id) => titles.get(id) ?? [])),
            words.test[one.test.kind],
          ]
        : []),
    ]
      .filter((text) => text !== '')
      .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
      .join(' ');
  return table(
    words.items,
    [
      column(words.item, 0.56),
      column(words.owner, 0.2, { tone: 'soft' }),
      column(words.days, 0.12, { tone: 'soft', align: 'end' }),
      column(words.weeks, 0.12, { tone: 'soft', align: 'end' }),
    ],
    plan.fields.change.map((one) => {
      const place = placed.get(one.id);
      return row(one.id, [
        cell(one.title, { detail: detailOf(one), reasons: [one.reason] }),
        cell(one.owner || (one.from === 'proposal' ? words.proposed : words.noOwner)),
        cell(one.effort === null ? '' : words.range(one.effort.low, one.effort.high)),
        cell(place === undefined ? '' : words.weekRange(place.start, place.end)),
      ]);
    }),
    words.noItems,
  );
}

/** In few words: what stands in which column, with the room’s own reasons. What is put off has a section. */
function matrixPairs({ plan, workshop }: ReportContext): readonly ReportBlock[] {
  const own = new Map<string, string>(Object.entries(workshop.matrix).map(([id, { why }]) => [id, why]));
  const kept = new Set(plan.matrix.keep.map(({ id }) => id));
  const items = plan.fields.keep
    .filter(({ id }) => !kept.has(id))
    .map(({ id, label }) => ({ id, label, sort: 'room' as const }));
  const named = ({ id, label }: Entry): string => (own.get(id) ? `${label} (${own.get(id)})` : label);
  const run = (items: readonly Entry[]): string => reportWords.joined([...new Set(items.map(named))]);
  const said = (items: readonly Entry[]): string =>
    items.length <= AT_A_GLANCE
      ? run(items)
      : SORTS.map((sort) => items.filter((one) => one.sort === sort))
          .flatMap((some) =>
            some[0] === undefined ? [] : [words.sorted(words.sorts[some[0].sort], run(some))],
          )
          .join('\n');
  return pairs('', [
    { label: words.keep, value: said([...plan.matrix.keep, ...items]) },
    { label: words.change, value: said(plan.matrix.change) },
  ]);
}

/** Everything the room named: kept, changed now, or put off. */
function matrixTable({ plan }: ReportContext): BlockOf<'table'> {
  const kept = new Set(plan.matrix.keep.map(({ id }) => id));
  return table(
    words.matrix,
    [column(words.matrixColumns.item, 0.42), column(words.matrixColumns.why, 0.58, { tone: 'soft' })],
    MATRIX_COLUMN_IDS.flatMap((where) => [
      ...plan.matrix[where].map(({ id, label, why, trigger, reason }) =>
        row(
          id,
          [
            cell(label, { glyph: { kind: 'place', value: where } }),
            cell(why, { detail: where === 'defer' ? trigger : '', reasons: [reason] }),
          ],
          words.where[where],
        ),
      ),
      ...(where === 'keep'
        ? plan.fields.keep
            .filter(({ id }) => !kept.has(id))
            .map(({ id, label, why }) =>
              row(
                id,
                [cell(label, { glyph: { kind: 'place', value: where } }), cell(why)],
                words.where[where],
              ),
            )
        : []),
    ]),
  );
}
