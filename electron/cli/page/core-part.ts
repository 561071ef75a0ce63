import type { Assessment } from '#shared/assessment/assess.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import { intervalBar, percentRange } from './interval-bar.ts';
import type { PagePart } from './page-part.ts';
import { padTo, widthOf } from './wrap-text.ts';

export function corePart({ core }: Assessment): PagePart {
  const words = pageWords.core;
  const { areas, differences, readings, retrofit } = core;
  const answered = areas.some((area) => area.answered > 0 || area.scoredWhole || area.hurts);
  const said = differences.filter((difference) => difference.said !== null);
  if (!answered && said.length === 0) return { title: words.title, lines: [words.nothing] };
  const column = Math.max(...areas.map(({ label }) => widthOf(label)));
  const lacking = (value: 'partly' | 'absent') =>
    said.filter((difference) => difference.said === value).map(({ label }) => label);
  return {
    title: words.title,
    lines: [
      ...areas.map(({ label, value, hurts, answered: scored, checks, scoredWhole }) =>
        value === null
          ? `${padTo(label, column)}  ${words.notApplicable}`
          : [
              padTo(label, column),
              intervalBar(value),
              percentRange(value).padStart(8),
              scoredWhole ? words.whole : words.scored(scored, checks),
              ...(hurts ? [words.hurts] : []),
            ].join('  '),
      ),
      '',
      ...(retrofit.level === null ? [] : bullet(words.retrofit(retrofit.level, retrofit.label))),
      ...(lacking('absent').length === 0 ? [] : bullet(words.absent(lacking('absent')))),
      ...(lacking('partly').length === 0 ? [] : bullet(words.partly(lacking('partly')))),
      ...readings.flatMap(({ reason }) => bullet(reason.sentence)),
    ],
  };
}
