import { PATH_IDS, type PathId } from '#shared/playbook/ids.ts';
import { grouped } from '#shared/strings/numbers.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Estimate } from '#shared/workshop/schema/primitives.ts';
import { cell, column, heading, plain, row, sentences, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import { labelOf, type ReportContext } from '../report-context.ts';

const words = reportWords.budget;

/** The seven questions before money is spent, and what each path would cost. */
export function budgetBlocks(context: ReportContext): readonly ReportBlock[] {
  const { plan, decision } = context;
  const { answers, verdict } = plan.budget;
  const concrete = answers.filter((answer) => answer.concrete).length;
  const allConfirmed = answers.every(({ confirmed }) => confirmed);
  return [
    ...sentences([
      plain(
        verdict === 'passed'
          ? allConfirmed
            ? words.passedAndConfirmed
            : words.passed
          : words.open(concrete, answers.length),
      ),
    ]),
    table(
      '',
      [column(words.question, 0.34), column(words.answer, 0.66)],
      answers.map((one) =>
        row(one.id, [
          cell(one.label, { glyph: { kind: 'box', value: one.concrete && one.confirmed ? 'done' : 'open' } }),
          cell(one.answer || words.noAnswer, {
            detail: reportWords.joined([
              words.from[one.from],
              one.confirmed && !allConfirmed ? words.confirmed : '',
              one.concrete || one.answer === '' ? '' : words.hint(one.hint),
            ]),
            reasons: [one.reason],
          }),
        ]),
      ),
    ),
    // Elsewhere the table of the four paths says what each would cost.
    ...(context.size === 'full' ? costBlocks(context) : []),
    ...(decision.breakEven === null ? [] : breakEvenBlocks(context, decision.breakEven)),
  ];
}

export function costSaid(
  { workshop }: ReportContext,
  path: PathId,
): { readonly weeks: string; readonly money: string } {
  const cost = workshop.path.costs[path];
  return {
    weeks: cost?.weeks ? estimate(cost.weeks) : '',
    money: cost?.money ? words.money(estimate(cost.money), workshop.path.currency) : '',
  };
}

function estimate({ low, likely, high }: Estimate): string {
  return low === high ? grouped(likely) : words.estimate(low, likely, high);
}

function costBlocks(context: ReportContext): readonly ReportBlock[] {
  const { costColumns: columns } = words;
  const rows = PATH_IDS.flatMap((path) => {
    const given = context.workshop.path.costs[path];
    if (given === undefined) return [];
    const { weeks, money } = costSaid(context, path);
    return [
      row(path, [
        cell(labelOf(context, path), { glyph: { kind: 'path', value: path } }),
        cell(weeks || words.noEstimate),
        cell(money || words.noEstimate),
        cell(given.note),
      ]),
    ];
  });
  return [
    table(
      words.cost,
      [
        column(columns.path, 0.22),
        column(columns.weeks, 0.18),
        column(columns.money, 0.32),
        column(columns.note, 0.28, { tone: 'soft' }),
      ],
      rows,
      words.noCosts,
    ),
  ];
}

function breakEvenBlocks(
  { workshop }: ReportContext,
  { sentence, expected, pays, from }: NonNullable<ReportContext['decision']['breakEven']>,
): readonly ReportBlock[] {
  const { prototype, product, delay } = workshop.path.breakEven;
  const money = (value: number | null): string =>
    value === null ? '–' : words.money(grouped(value), workshop.path.currency);
  return [
    heading(words.breakEven),
    ...sentences([
      plain(sentence),
      ...(from === 'room' ? [plain(words.figures(money(prototype), money(product), money(delay)))] : []),
      ...(expected === null || pays === null ? [] : [plain(words.expected(expected, pays))]),
    ]),
  ];
}
