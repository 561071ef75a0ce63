import { inOrder } from '#shared/base/in-order.ts';
import { reportWords } from '#shared/strings/report.ts';
import { beside, cell, column, item, list, listIfAny, plain, row, table } from '../make.ts';
import type { ReportSentence } from '../parts.ts';
import type { ReportBlock } from '../report.ts';
import { dayOf, nameOf, type ReportContext } from '../report-context.ts';
import { ideaBlocks } from './idea-blocks.ts';

const words = reportWords.followUp;

/** What has to be found out first is not asked twice. */
function openQuestionsOf({ decision }: ReportContext): ReportContext['decision']['askNext'] {
  const asked = new Set(decision.findOut.map(({ id }) => id));
  return decision.askNext.filter(({ id }) => !asked.has(id));
}

/** That nothing is left to ask is said first. */
export function followUpLead(context: ReportContext): ReportSentence | null {
  const isSettled = context.decision.findOut.length === 0 && openQuestionsOf(context).length === 0;
  return isSettled ? plain(words.stop) : null;
}

/** What was decided, who does what by when, what was parked, what is still open. */
export function followUpBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, decision } = context;
  const openQuestions = openQuestionsOf(context);
  const decisions = list(
    words.decisions,
    inOrder(workshop.decisions).map(([id, { text, by }]) => item(id, text, { aside: nameOf(context, by) })),
    { empty: words.noDecisions },
  );
  const parking = list(
    words.parking,
    inOrder(workshop.parking).map(([id, { text, by, settled }]) =>
      item(id, text, { aside: reportWords.joined([nameOf(context, by), settled ? words.settled : '']) }),
    ),
    { empty: words.noParking },
  );
  return [
    table(
      words.actions,
      [
        column(words.action, 0.58),
        column(words.owner, 0.24, { tone: 'soft' }),
        column(words.due, 0.18, { tone: 'soft' }),
      ],
      inOrder(workshop.actions).map(([id, { text, owner, due, done }]) =>
        row(id, [
          cell(text, {
            glyph: { kind: 'box', value: done ? 'done' : 'open' },
            detail: done ? words.done : '',
          }),
          cell(nameOf(context, owner) || words.noOwner),
          cell(dayOf(due) || words.noDue),
        ]),
      ),
      words.noActions,
    ),
    ...beside([decisions], [parking]),
    ...ideaBlocks(context),
    ...(decision.findOut.length > 0
      ? listIfAny(
          words.findOut,
          decision.findOut.map(({ id, label, prompt, sentence }) =>
            item(id, prompt || label, { detail: sentence }),
          ),
        )
      : []),
    ...(openQuestions.length > 0
      ? [
          list(
            words.questions,
            openQuestions
              .slice(0, context.size === 'full' ? 60 : 5)
              .map(({ id, label, prompt, minutes, sentence }) =>
                item(id, prompt || label, { detail: words.questionWorth(minutes, sentence) }),
              ),
          ),
        ]
      : []),
  ];
}
