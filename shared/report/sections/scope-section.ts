import { FACT_IDS, STAGE_IDS, STAKE_IDS } from '#shared/playbook/ids.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { lowerFirst } from '#shared/strings/first-letter.ts';
import { grouped } from '#shared/strings/numbers.ts';
import { reportWords } from '#shared/strings/report.ts';
import { beside, cell, column, item, listIfAny, pairs, plain, row, sentences, table } from '../make.ts';
import type { ReportBlock } from '../report.ts';
import { dayOf, nameOf, type ReportContext } from '../report-context.ts';

const words = reportWords.scope;

/** What was looked at, what was not, and where the build starts from. */
export function scopeBlocks(context: ReportContext): readonly ReportBlock[] {
  const { workshop, playbook, assessment } = context;
  const { frame } = workshop;
  const { stage, evidence, maturity } = assessment;
  const stageName = (id: string | null): string =>
    playbook.frame.stages.find((one) => one.id === id)?.label ?? '';
  const question = playbook.frame.stages.find(({ id }) => id === frame.question);
  const works = evidence.works.kind === 'chosen' ? evidence.works : null;
  return [
    ...sentences([plain(frame.context)], 'lead'),
    ...beside(
      pairs('', [
        {
          label: words.question,
          value: question === undefined ? '' : `${question.label}: ${question.question}`,
          detail: picksSaid(context),
        },
        {
          label: answerWords.stageNow,
          value: stageName(stage.now.stage),
          detail: why(context, stage.now.reasons),
        },
        {
          label: answerWords.stageNext,
          value: stageName(stage.next.stage),
          detail: why(context, stage.next.reasons),
        },
        {
          label: words.works,
          value: works?.label ?? '',
          detail: works === null ? '' : why(context, works.reasons),
        },
      ]),
      pairs('', [
        { label: words.users, value: frame.activeUsers === null ? '' : grouped(frame.activeUsers) },
        {
          label: answerWords.target,
          value: maturity.targetLabel ?? '',
          detail: maturity.target === null ? '' : maturity.targetReason.sentence,
        },
        {
          label: words.ai,
          value: frame.usesAi === null ? '' : answerWords.yesNo[frame.usesAi],
          detail: stage.aiChecks.map(({ answer }) => `${answer.label}: ${answer.said}`).join(' · '),
        },
        { label: words.stakes, value: stakesSaid(context) },
        {
          label: words.throwAway,
          value:
            frame.isolatedQuestion === null && frame.claimsRepeatUse === null
              ? ''
              : stage.throwAway.reason.sentence,
        },
        { label: words.owner, value: nameOf(context, frame.decisionOwner) },
        {
          label: words.previousLabel,
          value:
            workshop.previous === null
              ? ''
              : words.previous(workshop.previous.title, dayOf(workshop.previous.date)),
        },
        { label: words.tags, value: workshop.tags.join(', ') },
      ]),
    ),
    ...pairs('', [{ label: words.notExamined, value: frame.notExamined || words.nothingLeftOut }]),
    ...factsTable(context),
    ...(context.size === 'full' ? [risksTable(context)] : []),
    ...listIfAny(
      words.warnings,
      stage.warnings.map(({ id, label, because, reason }) =>
        item(id, label, { detail: `${reason.sentence} ${because}`.trim() }),
      ),
    ),
    ...mustHaves(context),
    ...(stage.stepUp.due ? pairs('', [{ label: words.stepUp, value: stage.stepUp.reason.sentence }]) : []),
  ];
}

function picksSaid({ workshop, playbook }: ReportContext): string {
  const picks = Object.values(workshop.frame.questionPicks);
  const counted = STAGE_IDS.flatMap((id) => {
    const people = picks.filter((pick) => pick === id).length;
    const label = playbook.frame.stages.find((stage) => stage.id === id)?.label ?? id;
    return people === 0 ? [] : [words.pick(label, people)];
  });
  return counted.length === 0 ? '' : words.picks(counted);
}

function stakesSaid({ workshop, playbook }: ReportContext): string {
  return STAKE_IDS.flatMap((id) => {
    const said = workshop.frame.stakes[id];
    const label = playbook.readiness.stakes.find((stake) => stake.id === id)?.label ?? id;
    return said === undefined ? [] : [`${label}: ${answerWords.yesNo[said]}`];
  }).join(' · ');
}

function factsTable({ workshop, playbook }: ReportContext): readonly ReportBlock[] {
  const rows = FACT_IDS.flatMap((id) => {
    const { value, note } = workshop.facts[id];
    const fact = playbook.facts.find((one) => one.id === id);
    const said = fact?.answers.find((answer) => answer.id === value)?.label ?? reportWords.notAnswered;
    return value === null && note === '' ? [] : [row(id, [cell(fact?.label ?? id), cell(said), cell(note)])];
  });
  if (rows.length === 0) return [];
  return [
    table(
      words.facts,
      [column('', 0.34), column('', 0.16, { tone: 'strong' }), column('', 0.5, { tone: 'soft' })],
      rows,
    ),
  ];
}

function risksTable({ assessment }: ReportContext): ReportBlock {
  return table(
    words.risks,
    [column('', 0.26, { tone: 'strong' }), column('', 0.18), column('', 0.56, { tone: 'soft' })],
    assessment.stage.risks.map(({ id, label, level, reason }) =>
      row(id, [cell(label), cell(words.riskLevel[level]), cell(reason.sentence, { reasons: [reason] })]),
    ),
  );
}

/** In full with what each asks for; otherwise named in a sentence. */
function mustHaves({ assessment, size }: ReportContext): readonly ReportBlock[] {
  const all = assessment.stage.mustHaves ?? [];
  if (size === 'full')
    return listIfAny(
      words.mustHaves,
      all.map(({ id, label, presence, reason }) =>
        item(id, label, { detail: reason.sentence, aside: words.presence[presence] }),
      ),
    );
  const said = all.map(({ label, presence }) => `${lowerFirst(label)} (${words.presence[presence]})`);
  return said.length === 0 ? [] : sentences([plain(`${words.mustHaves}: ${said.join(', ')}.`)], 'note');
}

/** The first reason; the full report gives them all. */
function why({ size }: ReportContext, reasons: readonly { readonly sentence: string }[]): string {
  return reasons
    .slice(0, size === 'full' ? reasons.length : 1)
    .map(({ sentence }) => sentence)
    .join(' ');
}
