import type { AreaAssessment } from '#shared/assessment/core.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { CheckId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import {
  beside,
  cell,
  column,
  heading,
  item,
  listIfAny,
  pairs,
  plain,
  row,
  sentences,
  table,
} from '../make.ts';
import type { BlockOf, FlatBlock, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.core;

/** The technical core: five areas, every check, and what sets production apart. */
export function coreBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, playbook, assessment } = context;
  const { core } = assessment;
  const retrofit = workshop.core.retrofit;
  return [
    {
      kind: 'columns',
      left: [radarBlock(context)],
      right: [areasTable(context)],
    },
    ...listIfAny(
      '',
      core.readings.map(({ id, reason }) => item(id, reason.sentence)),
    ),
    ...checksBlocks(context),
    table(
      words.differences,
      [column('', 0.4), column('', 0.16, { tone: 'strong' }), column('', 0.44, { tone: 'soft' })],
      core.differences.map(({ id, label, said, reason }) =>
        row(id, [
          cell(label),
          cell(differenceSaid(said)),
          cell(workshop.core.differences[id]?.note ?? '', {
            detail: context.size === 'full' ? (reason?.sentence ?? '') : '',
            reasons: reason === null ? [] : [reason],
          }),
        ]),
      ),
    ),
    ...(core.retrofit.level === null && retrofit.note === ''
      ? []
      : pairs('', [
          {
            label: words.retrofit,
            value:
              core.retrofit.level === null
                ? ''
                : words.retrofitSaid(core.retrofit.label, core.retrofit.level),
            detail: [
              retrofit.note,
              ...core.retrofit.reasons
                .slice(0, context.size === 'full' ? undefined : 1)
                .map(({ sentence }) => sentence),
            ]
              .filter((text) => text !== '')
              .join(' '),
          },
        ])),
    ...(context.size === 'full'
      ? listIfAny(
          words.quality,
          core.quality.map(({ id, label, presence, reason }) =>
            item(id, label, { detail: reason.sentence, aside: reportWords.scope.presence[presence] }),
          ),
        )
      : []),
  ];

  function differenceSaid(said: (typeof core.differences)[number]['said']): string {
    if (said === 'not-applicable') return answerWords.notApplicable;
    return playbook.core.differenceAnswers.find(({ id }) => id === said)?.label ?? reportWords.notAnswered;
  }
}

/** The score of an area as far as it is known, and whether it hurts already. */
export function areaSaid({ value, hurts }: Pick<AreaAssessment, 'value' | 'hurts'>): string {
  const score = value === null ? words.notApplicable : words.of(words.area(value.lo * 4, value.hi * 4));
  return reportWords.joined([score, hurts ? words.hurts : ''], ', ');
}

function radarBlock({ assessment }: ReportContext): BlockOf<'radar'> {
  const { areas } = assessment.core;
  return {
    kind: 'radar',
    title: words.radar,
    alt: words.radarAlt(areas.map((area) => words.altRow(area.label, areaSaid(area)))),
    axes: areas.map((area) => ({
      area: area.id,
      label: area.label,
      value: area.value === null ? null : [area.value.lo, area.value.hi],
      hurts: area.hurts,
      note: areaSaid(area),
    })),
    hurtsLabel: words.hurts,
  };
}

function areasTable({ workshop, assessment }: ReportContext): FlatBlock {
  return table(
    '',
    [column('', 0.6), column('', 0.4, { align: 'end' })],
    assessment.core.areas.map((area) =>
      row(area.id, [
        cell(area.label, {
          detail: area.scoredWhole
            ? words.wholeReason(workshop.core.areas[area.id]?.reason ?? '')
            : words.scored(area.answered, area.checks),
        }),
        cell(areaSaid(area)),
      ]),
    ),
  );
}

/** Checks with an answer or a word to them stand in the tables; the rest is named and takes no more room than that. */
function checksBlocks({ workshop, playbook }: ReportContext): readonly ReportBlock[] {
  const checks = playbook.core.checks.map((check) => ({
    ...check,
    said: workshop.core.checks[check.id as CheckId],
  }));
  const isSaid = ({ said }: (typeof checks)[number]): boolean =>
    said !== undefined && (said.score !== null || said.hurts || said.note !== '');
  const open = checks.filter((check) => !isSaid(check));
  const tables = playbook.core.areas.flatMap(({ id, label }) => {
    const rows = checks.filter((check) => check.area === id && isSaid(check)).map(checkRow);
    return rows.length === 0
      ? []
      : [table(label, [column('', 0.68), column('', 0.32, { tone: 'soft' })], rows)];
  });
  const [left, right] = halves(tables);
  return [
    ...(tables.length === 0
      ? [heading(words.checks), ...sentences([plain(words.empty)])]
      : beside(left, right)),
    ...sentences(
      open.length === 0
        ? []
        : [
            plain(
              words.unanswered(
                open.length,
                open.map(({ label }) => label),
              ),
            ),
          ],
      'note',
    ),
  ];
}

function checkRow({
  id,
  label,
  said,
}: {
  id: string;
  label: string;
  said: Workshop['core']['checks'][CheckId] | undefined;
}) {
  const score = said?.score ?? null;
  const text =
    score === null
      ? reportWords.notAnswered
      : score === 'not-applicable'
        ? answerWords.notApplicable
        : String(score);
  return row(id, [
    cell(label, { detail: said?.note ?? '' }),
    cell(text, {
      glyph: { kind: 'score', value: typeof score === 'number' ? score : null },
      detail: said?.hurts ? words.hurts : '',
    }),
  ]);
}

/** Two stacks of about the same height, in the order of reading. */
function halves(tables: readonly BlockOf<'table'>[]) {
  const heights = tables.map(
    ({ rows }) => 2 + rows.reduce((sum, { cells }) => sum + (cells[0]?.detail ? 2 : 1), 0),
  );
  const all = heights.reduce((sum, height) => sum + height, 0);
  let sum = 0;
  // A table goes to the left as long as most of it lies in the first half.
  const left = heights.filter((height) => {
    sum += height;
    return sum - height / 2 <= all / 2;
  }).length;
  return [tables.slice(0, left), tables.slice(left)] as const;
}
