import { inOrder } from '#shared/base/in-order.ts';
import { phasesOf } from '#shared/moments/moment-phases.ts';
import { IDEA_ENDS, type Idea, whatBecame } from '#shared/moments/what-became.ts';
import { momentStrings } from '#shared/strings/moments.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Moment } from '#shared/workshop/schema/room.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { cell, column, heading, row, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.followUp;

type Entry = readonly [string, Idea];

/** The question of each moment of writing with what its ideas became, then the ideas that came up at other times. */
export function ideaBlocks({ workshop }: ReportContext): readonly ReportBlock[] {
  const ideas = inOrder(workshop.ideas);
  const moments = inOrder(workshop.moments);
  const known = new Set<string>(moments.map(([id]) => id));
  const others = ideas.filter(([, { moment }]) => moment === null || !known.has(moment));
  return [
    ...moments.flatMap(([id, moment]) => {
      const own = ideas.filter(([, idea]) => idea.moment === id);
      return [heading(moment.title, noteOf(moment, own)), ideaTable('', own, workshop)];
    }),
    ...(others.length === 0
      ? []
      : [ideaTable(moments.length === 0 ? words.ideas : words.otherIdeas, others, workshop)]),
  ];
}

/** How the room wrote, how much came of it, and in numbers what became of that. */
function noteOf(moment: Moment, ideas: readonly Entry[]): string {
  const { kinds, parts } = momentStrings;
  const phase = phasesOf(moment.kind)[moment.phase] ?? 'alone';
  const whole = moment.phase + 1 === phasesOf(moment.kind).length;
  const kind = kinds[moment.kind];
  const ends = IDEA_ENDS.map((end) => ({
    end,
    count: ideas.filter(([, idea]) => whatBecame(idea) === end).length,
  })).filter(({ count }) => count > 0);
  return reportWords.joined([
    whole ? kind : words.momentPart(kind, parts[phase].label),
    moment.revealedAt === null ? words.notRevealed : '',
    ideas.length === 0 ? '' : words.ideaCounts.written(ideas.length),
    reportWords.joined(
      ends.map(({ end, count }) => words.ideaCounts[end](count)),
      ', ',
    ),
  ]);
}

/** In their clusters, in the order in which these came up. */
function ideaTable(title: string, ideas: readonly Entry[], { ideas: all }: Workshop) {
  const clusters = [...new Set(ideas.map(([, { cluster }]) => cluster))];
  return table(
    title,
    [
      column(words.idea, 0.56),
      column(words.became, 0.26, { tone: 'soft' }),
      column('', 0.18, { tone: 'soft' }),
    ],
    clusters.flatMap((cluster) =>
      ideas
        .filter(([, idea]) => idea.cluster === cluster)
        .map(([id, idea]) =>
          row(id, [cell(idea.text), cell(becameSaid(idea, all)), cell(words.from(idea.from))], cluster),
        ),
    ),
    words.noneWritten,
  );
}

function becameSaid(idea: Idea, ideas: Workshop['ideas']): string {
  const into = idea.mergedInto === null ? undefined : ideas[idea.mergedInto];
  return into === undefined ? words.becameOf[whatBecame(idea)] : words.mergedInto(into.text);
}
