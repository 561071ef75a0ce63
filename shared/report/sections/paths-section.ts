import { reportWords } from '#shared/strings/report.ts';
import { plain, sentenceOf, sentences } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { costSaid } from './budget-section.ts';
import { pathsBlock } from './decision-section.ts';

const words = reportWords.paths;
const REASONS = 2;

/** The four paths side by side: what each is for, how well it fits, what speaks for and against it. */
export function pathsBlocks(context: ReportContext): readonly ReportBlock[] {
  const { playbook, decision, size } = context;
  const most = size === 'full' ? 16 : REASONS;
  return [
    pathsBlock(context),
    ...sentences([plain(words.order[decision.order.basis])], 'note'),
    {
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
            ...path.reasonsFor
              .slice(0, most)
              .map((one) => ({ ...sentenceOf(one), text: words.speaksFor(one.sentence) })),
            ...path.reasonsAgainst
              .slice(0, most)
              .map((one) => ({ ...sentenceOf(one), text: words.speaksAgainst(one.sentence) })),
          ],
          facts: [
            { label: words.bestWhen, value: definition?.bestWhen ?? '' },
            ...(size === 'full'
              ? [
                  { label: words.keep, value: definition?.keep ?? '' },
                  { label: words.change, value: definition?.change ?? '' },
                  { label: words.outcome, value: definition?.outcome ?? '' },
                ]
              : []),
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
    },
  ];
}
