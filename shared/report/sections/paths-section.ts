import type { PathFinding } from '#shared/decision/decision.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { reportWords } from '#shared/strings/report.ts';
import { cell, column, plain, row, sentenceOf, sentences, table } from '../make.ts';
import type { BlockOf, ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { costSaid } from './budget-section.ts';
import { pathsBlock } from './decision-section.ts';

const words = reportWords.paths;
const REASONS = 2;

/** The four paths side by side: how well each fits, what it costs, what speaks for and against it. */
export function pathsBlocks(context: ReportContext): readonly ReportBlock[] {
  const order = sentences([plain(words.order[context.decision.order.basis])], 'note');
  // The ranges stand on the page of the decision already.
  return context.size === 'full'
    ? [pathsBlock(context), ...order, pathCards(context)]
    : [pathsTable(context), ...order];
}

/** A path in a row; the chosen one with all its reasons. */
function pathsTable(context: ReportContext): BlockOf<'table'> {
  const { decision, workshop } = context;
  const said = (reasons: readonly Reason[], most: number): string =>
    reasons
      .slice(0, most)
      .map(({ sentence }) => sentence)
      .join(' ');
  return table(
    '',
    [
      column(words.path, 0.28),
      column(words.forIt, 0.36, { tone: 'soft' }),
      column(words.againstIt, 0.36, { tone: 'soft' }),
    ],
    decision.paths.map((path) => {
      const chosen = path.id === decision.decision.outcome;
      const most = chosen ? 16 : REASONS;
      const against = besideBlockers(path);
      const { weeks, money } = costSaid(context, path.id);
      return row(path.id, [
        cell(chosen ? words.chosenPath(path.label) : path.label, {
          glyph: { kind: 'path', value: path.id },
          detail: [
            path.fit === null
              ? words.notApplicable
              : `${words.fitFact} ${words.fitOf(words.fit(path.fit[0], path.fit[1]), path.threshold)}`,
            reportWords.joined([words.inWeeks(weeks), money]),
            workshop.path.costs[path.id]?.note ?? '',
          ]
            .filter((line) => line !== '')
            .join('\n'),
        }),
        cell(said(path.reasonsFor, most), { reasons: path.reasonsFor.slice(0, most) }),
        cell(path.blockers.map(({ sentence }) => words.blockedBy(sentence)).join(' '), {
          detail: said(against, most),
          reasons: [...path.blockers, ...against.slice(0, most)],
        }),
      ]);
    }),
  );
}

/** What blocks a path is said as that, and not once more. */
function besideBlockers({ blockers, reasonsAgainst }: PathFinding): readonly Reason[] {
  const said = new Set(blockers.map(({ sentence }) => sentence));
  return reasonsAgainst.filter(({ sentence }) => !said.has(sentence));
}

function pathCards(context: ReportContext): BlockOf<'cards'> {
  const { playbook, decision } = context;
  return {
    kind: 'cards',
    title: '',
    across: 2,
    items: decision.paths.map((path) => {
      const definition = playbook.paths.find(({ id }) => id === path.id);
      const cost = costSaid(context, path.id);
      return {
        id: path.id,
        label: path.id === decision.decision.outcome ? words.chosen : path.blocked ? words.blocked : '',
        title: path.label,
        glyph: { kind: 'path', value: path.id },
        strong: path.id === decision.decision.outcome,
        sentences: [
          ...path.blockers.map((one) => ({ ...sentenceOf(one), text: words.blockedBy(one.sentence) })),
          ...path.reasonsFor.map((one) => ({ ...sentenceOf(one), text: words.speaksFor(one.sentence) })),
          ...besideBlockers(path).map((one) => ({
            ...sentenceOf(one),
            text: words.speaksAgainst(one.sentence),
          })),
        ],
        facts: [
          { label: words.bestWhen, value: definition?.bestWhen ?? '' },
          { label: words.keep, value: definition?.keep ?? '' },
          { label: words.change, value: definition?.change ?? '' },
          { label: words.outcome, value: definition?.outcome ?? '' },
          {
            label: words.fitFact,
            value:
              path.fit === null
                ? words.notApplicable
                : words.fitOf(words.fit(path.fit[0], path.fit[1]), path.threshold),
          },
          { label: words.weeks, value: cost.weeks },
          { label: words.money, value: cost.money },
        ].filter(({ value }) => value !== ''),
      };
    }),
  };
}
