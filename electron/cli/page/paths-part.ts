import type { Decision, PathFinding } from '#shared/decision/decision.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet } from './bullets.ts';
import { intervalBar, percentRange } from './interval-bar.ts';
import type { PagePart } from './page-part.ts';
import { padTo, widthOf } from './wrap-text.ts';

const REASONS_SHOWN = 4;

/** The four side by side, then what speaks for and against each. */
export function pathsPart({ paths, outcome }: Decision): PagePart {
  const column = Math.max(...paths.map(({ label }) => widthOf(label)));
  const isOpen = paths.some(({ fit }) => fit !== null && fit[0] < fit[1]);
  return {
    title: pageWords.paths.title,
    lines: [
      ...paths.map((path) => overview(path, column, path.id === outcome)),
      ...(isOpen ? ['', pageWords.paths.legend] : []),
      ...paths.flatMap((path) => [
        '',
        pageWords.paths.heading(path.label, costWords(path)),
        ...reasons(path, path.id === outcome),
      ]),
    ],
  };
}

function overview(path: PathFinding, column: number, chosen: boolean): string {
  const words = pageWords.paths;
  const { label, fit, threshold, blocked, defensible } = path;
  const state = blocked ? words.blocked : chosen ? words.chosen : defensible ? words.defensible : '';
  const fitted = fit === null ? null : { lo: fit[0], hi: fit[1] };
  return [
    `${chosen ? '▸' : ' '} ${padTo(label, column)}`,
    fitted === null ? padTo(words.noFit, 20) : intervalBar(fitted),
    (fitted === null ? '' : percentRange(fitted)).padStart(8),
    words.threshold(threshold),
    state,
  ]
    .join('  ')
    .trimEnd();
}

function reasons({ blockers, reasonsFor, reasonsAgainst }: PathFinding, chosen: boolean): readonly string[] {
  const sentences = (of: readonly { readonly sentence: string }[]): readonly string[] => [
    ...new Set(of.map(({ sentence }) => sentence)),
  ];
  const blocking = sentences(blockers);
  // What the decision itself rests on stands above already.
  const speakFor = sentences(reasonsFor).slice(chosen ? 1 : 0);
  return [
    ...blockers.flatMap(({ sentence, answers }) =>
      bullet(pageWords.paths.because(sentence, answers), 0, '✗'),
    ),
    ...speakFor.slice(0, REASONS_SHOWN).flatMap((sentence) => bullet(sentence, 0, '+')),
    ...sentences(reasonsAgainst)
      .filter((sentence) => !blocking.includes(sentence))
      .slice(0, REASONS_SHOWN)
      .flatMap((sentence) => bullet(sentence, 0, '–')),
  ];
}

function costWords({ cost: { weeks, money, currency } }: PathFinding): readonly string[] {
  return [
    ...(weeks === null ? [] : [pageWords.paths.weeks(weeks.low, weeks.high)]),
    ...(money === null ? [] : [pageWords.paths.money(money.low, money.high, currency)]),
  ];
}
