import { houseRuleOption } from '#shared/playbook/house-rule-option.ts';
import { reportWords } from '#shared/strings/report.ts';
import {
  cell,
  column,
  heading,
  item,
  list,
  listIfAny,
  pairs,
  plain,
  row,
  sentences,
  table,
} from '../make.ts';
import type { ReportBlock } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const words = reportWords.appendix;

/** Every answer, how they were read, by which rules, and the words used. */
export function appendixBlocks({ playbook, decision, assessment }: ReportContext): readonly ReportBlock[] {
  const { answerColumns: columns } = words;
  return [
    table(
      words.answers,
      [
        column(columns.id, 0.17, { tone: 'soft' }),
        column(columns.question, 0.47),
        column(columns.answer, 0.36, { tone: 'soft' }),
      ],
      decision.answers.map(({ id, label, said }) => row(id, [cell(id), cell(label), cell(said)])),
      words.noAnswers,
    ),
    ...listIfAny(
      words.mismatches,
      assessment.unknownIds.map(({ path, what }) => item(path.join('-'), path.join(' · '), { detail: what })),
    ),
    heading(words.method),
    ...sentences([
      ...words.methodText.map(plain),
      plain(words.parameters(playbook.parameters.margin, playbook.parameters.width)),
    ]),
    heading(words.rules),
    ...sentences([
      plain(words.ruleVersion(playbook.name, playbook.id, playbook.version)),
      plain(playbook.description),
    ]),
    list(
      words.houseRules,
      playbook.houseRules.map(({ id, title }) =>
        item(id, title, { detail: houseRuleOption(playbook, id)?.sentence ?? '' }),
      ),
    ),
    ...pairs(
      words.glossary,
      playbook.glossary.map(({ term, meaning }) => ({ label: term, value: meaning })),
    ),
  ];
}
