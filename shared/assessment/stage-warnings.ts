import { houseRuleIs } from '#shared/playbook/house-rule-option.ts';
import { STAGE_IDS, type StageId, type StageWarningId } from '#shared/playbook/ids.ts';
import { factAnswer } from '#shared/reasons/answer-refs.ts';
import { eachOnce } from '#shared/reasons/expression-answers.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { AnswerValues } from './answer-values.ts';
import type { LineVerdict } from './line-crossed.ts';
import type { MaturityAssessment } from './maturity.ts';
import { type StageChoice, stageLabel } from './next-stage.ts';
import type { RiskAssessment } from './risk-levels.ts';
import type { SupportedStage } from './supported-stage.ts';
import type { ThrowAway } from './throw-away.ts';

export type StageWarning = Finding<StageWarningId> & {
  readonly label: string;
  /** What stands behind it in this workshop, beside the playbook’s general sentence. */
  readonly because: string;
};

export type StageFacts = {
  readonly supported: SupportedStage;
  readonly now: StageChoice;
  readonly risks: readonly RiskAssessment[];
  readonly line: LineVerdict;
  readonly throwAway: ThrowAway;
  readonly maturity: MaturityAssessment;
};

/** From so many over-built aspects on, and more than half of those judged, the whole is built for a larger size. */
const MANY_OVER_BUILT = 4;

type Found = { readonly because: string; readonly answers: readonly AnswerRef[] };

/** What goes wrong with stages. Each warning rests on what is known; what is open warns of nothing. */
export function stageWarnings(values: AnswerValues, facts: StageFacts): readonly StageWarning[] {
  const { playbook } = values;
  const aim = aimOf(values);
  const found: Readonly<Record<StageWarningId, Found | null>> = {
    'mvp-where-poc-would-do': mvpWherePocWouldDo(aim, facts),
    'polishing-instead-of-testing-demand': polishing(aim, values, facts),
    'experiment-treated-as-production': experimentAsProduction(aim, values, facts),
    'skipped-stages': skippedStages(aim, values, facts),
    'different-questions': differentQuestions(values),
  };
  return playbook.frame.warnings.flatMap(({ id, label, sentence }) => {
    const warning = found[id];
    if (warning === null) return [];
    const reason = { sentence, answers: eachOnce(warning.answers), rule: ruleOf(playbook, id) };
    return [{ id, label, because: warning.because, reason }];
  });
}

type Aim = { readonly stage: StageId; readonly answer: AnswerRef };

/** What the room itself set out to do; what the rules propose never earns the room a warning. */
function aimOf(values: AnswerValues): Aim | null {
  const { stageNext, question } = values.workshop.frame;
  const stage = stageNext ?? question;
  if (stage === null) return null;
  const [id, label] =
    stageNext === null ? ['question', answerWords.question] : ['stageNext', answerWords.stageNext];
  return { stage, answer: { id, label, said: stageLabel(values, stage) } };
}

function riskAt(stage: StageId, { risks }: StageFacts): RiskAssessment | undefined {
  return risks.find((risk) => risk.provedAt === stage);
}

function mvpWherePocWouldDo(aim: Aim | null, facts: StageFacts): Found | null {
  if (aim?.stage !== 'mvp') return null;
  const technical = riskAt('poc', facts);
  if (technical?.level === 'open') {
    return { because: technical.reason.sentence, answers: [aim.answer, ...technical.reason.answers] };
  }
  const { verdict, reason } = facts.throwAway;
  return verdict === 'enough' ? { because: reason.sentence, answers: [aim.answer, ...reason.answers] } : null;
}

function polishing(aim: Aim | null, values: AnswerValues, facts: StageFacts): Found | null {
  const market = riskAt('mvp', facts);
  const product = riskAt('prototype', facts);
  if (market?.level !== 'open' || product === undefined) return null;
  if (product.level !== 'settled' && product.level !== 'partly') return null;
  const { workshop, playbook } = values;
  const early = facts.now.stage === null || isBefore(facts.now.stage, 'mvp');
  const signs: AnswerRef[] = [];
  if (early && aim?.stage === 'prototype') signs.push(aim.answer);
  if (early && workshop.facts.biggestGains.value === 'yes') signs.push(factAnswer(values, 'biggestGains'));
  if (workshop.path.taken?.outcome === 'polish') {
    const said = playbook.paths.find((path) => path.id === 'polish')?.label ?? 'polish';
    signs.push({ id: 'pathTaken', label: answerWords.pathTaken, said });
  }
  if (signs.length === 0) return null;
  return { because: market.reason.sentence, answers: [...signs, ...market.reason.answers] };
}

function experimentAsProduction(aim: Aim | null, values: AnswerValues, facts: StageFacts): Found | null {
  const { supported, line } = facts;
  if (supported.stage === null || !isBefore(supported.stage, 'mvp') || line.kind === 'crossed') return null;
  const { workshop, playbook } = values;
  const signs: AnswerRef[] = [];
  if (aim?.stage === 'production') signs.push(aim.answer);
  if (workshop.frame.stageNow === 'production') {
    const said = stageLabel(values, 'production');
    signs.push({ id: 'stageNow', label: answerWords.stageNow, said });
  }
  const target = workshop.frame.maturityTarget;
  const sizes = playbook.maturity.stages.map(({ id }) => id);
  const ordinary = sizes.indexOf(playbook.maturity.defaultTarget.production);
  if (target !== null && sizes.indexOf(target) >= ordinary) {
    const said = playbook.maturity.stages.find(({ id }) => id === target)?.label ?? target;
    signs.push({ id: 'maturityTarget', label: answerWords.target, said });
  }
  const built = facts.maturity.over;
  if (built.length >= MANY_OVER_BUILT && built.length * 2 > judged(facts.maturity)) {
    signs.push(...built.flatMap((row) => row.reason.answers));
  }
  if (signs.length === 0) return null;
  return { because: supported.reason.sentence, answers: [...signs, ...supported.reason.answers] };
}

function judged({ rows, open }: MaturityAssessment): number {
  return rows.length - open.length;
}

function skippedStages(aim: Aim | null, values: AnswerValues, facts: StageFacts): Found | null {
  const stood = values.workshop.frame.stageNow;
  const claimed: Aim[] = aim === null ? [] : [aim];
  if (stood !== null) {
    const answer = { id: 'stageNow', label: answerWords.stageNow, said: stageLabel(values, stood) };
    claimed.push({ stage: stood, answer });
  }
  const skipped = facts.risks.filter(
    (risk) =>
      risk.level === 'open' &&
      claimed.some(({ stage }) => isBefore(risk.provedAt, stage) && !sameStage(risk.provedAt, stage, values)),
  );
  const first = skipped[0];
  if (first === undefined) return null;
  // An MVP aimed at over an open technical risk alone has a warning of its own.
  const onlyPoc = skipped.length === 1 && first.provedAt === 'poc' && aim?.stage === 'mvp';
  if (onlyPoc && (stood === null || !isBefore('poc', stood))) return null;
  const later = claimed.filter(({ stage }) => skipped.some((risk) => isBefore(risk.provedAt, stage)));
  return {
    because: assessmentSentences.stage.skipped(skipped.map((risk) => risk.label)),
    answers: [...later.map(({ answer }) => answer), ...skipped.flatMap((risk) => risk.reason.answers)],
  };
}

function differentQuestions(values: AnswerValues): Found | null {
  const { frame, people } = values.workshop;
  // The keys of the record are the ids of people.
  const picks = Object.entries(frame.questionPicks) as [PersonId, StageId][];
  const named = [...new Set(picks.map(([, stage]) => stage))];
  const first = named[0];
  if (first === undefined || named.every((stage) => sameStage(stage, first, values))) return null;
  const inStageOrder = STAGE_IDS.filter((stage) => named.includes(stage));
  return {
    because: assessmentSentences.stage.differentQuestions(
      inStageOrder.map((stage) => ({
        question: stageLabel(values, stage),
        people: picks.filter(([, pick]) => pick === stage).length,
      })),
    ),
    answers: picks
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, stage]) => ({ id, label: people[id]?.name || id, said: stageLabel(values, stage) })),
  };
}

function isBefore(a: StageId, b: StageId): boolean {
  return STAGE_IDS.indexOf(a) < STAGE_IDS.indexOf(b);
}

/** Under house rule 13 a proof of concept and a prototype may count as one stage. */
function sameStage(a: StageId, b: StageId, { playbook }: AnswerValues): boolean {
  if (a === b) return true;
  const early = (stage: StageId): boolean => stage === 'poc' || stage === 'prototype';
  return early(a) && early(b) && houseRuleIs(playbook, 'HR13', 'one-stage');
}
