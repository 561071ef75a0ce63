import type { Interval } from '#shared/base/interval.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { lowerFirst } from './first-letter.ts';
import { listed } from './listed.ts';
import { percent } from './numbers.ts';

function quoted(label: string): string {
  return `“${lowerFirst(label)}”`;
}

/** Sentences of the findings that the playbook has no words for. */
export const assessmentSentences = {
  nothingAnswered: {
    label: 'Nothing answered yet',
    sentence: 'No claim has an answer yet, so nothing can be said about what is proved.',
  },
  duplicateClaim: (text: string, earlier: string): string => `“${text}” says the same as “${earlier}”.`,
  works: {
    backed: (meaning: string, shown: AnswerRef): string =>
      `“${meaning}” is backed by “${shown.label}”: ${shown.said}.`,
    open: (meaning: string, shown: AnswerRef): string =>
      `“${meaning}” would be shown by “${shown.label}”, and that is still open: ${shown.said}.`,
    contradicted: (meaning: string, shown: AnswerRef): string =>
      `The room says “${meaning}”, and the evidence for “${shown.label}” does not bear that out: ${shown.said}.`,
    byHandYetHandsFree:
      'Delivery by hand and growth without more hands cannot both be right. Look at both answers again.',
    saysMore: (near: string, reached: string): string =>
      `What the room means by “it works” belongs to ${near}, and the evidence supports ${reached} so far.`,
    saysLess: (near: string, reached: string): string =>
      `The evidence supports ${reached}. What the room means by “it works” belongs to ${near}, which is less.`,
    implies: (near: string, help: string): string => `${help} This is typical of: ${near}.`,
  },
  contradictions: {
    gradedButUnknown: (claim: string): string => `“${claim}” has a grade but no status. Was it seen or not?`,
    notYetStrong: (claim: string): string =>
      `“${claim}” is not yet proved, and yet it is graded as seen again and again. One of the two is wrong.`,
    strongWithoutSource: (claim: string): string =>
      `“${claim}” is graded as strong evidence, and no source is named. Who saw it, and when?`,
    provedOnOpinion: (claim: string): string =>
      `“${claim}” counts as proved, and all there is for it is an opinion.`,
    returnsNoUse:
      'People come back again and again, and yet it does not cope with repeated use. Ask what they come back to.',
    returnsNoWorkflow:
      'People come back, and yet no workflow solves their problem. Ask what they come back for.',
    returnsNoUsers: 'People are said to come back, and nobody uses it now.',
    dependNoWorkflow:
      'Customers are said to depend on it, and yet no workflow solves a real problem for them.',
    handsFree: 'More users are said to need no more hands, and yet the team fills gaps by hand.',
    againstCore: (claim: string, area: string): string =>
      `“${claim}” counts as proved, and the score of “${area}” says otherwise.`,
  },
  signals: {
    range: (range: Interval): string => {
      const [lo, hi] = [percent(range.lo), percent(range.hi)];
      return lo === hi
        ? `Without the fault it would be ${lo} as well.`
        : `Without the fault it would lie between ${lo} and ${hi}.`;
    },
    cause: {
      'nothing-stands-against-it': 'Few people met a fault, and the sample is large enough.',
      'exposure-high': 'Too many of the people behind it met a fault.',
      'range-wide': 'Without the fault it could be almost anything.',
      'exposure-unknown': 'Nobody knows yet how many of these people met a fault.',
      'rate-unknown': 'The rate itself is not known yet.',
      'sample-unknown': 'Nobody knows yet how many people it was seen on.',
      'sample-small': 'So few people are behind it that chance alone could explain much of it.',
      'exposure-noticeable': 'Some of the people behind it met a fault.',
      'range-noticeable': 'What is left without the fault is a wide range.',
    },
  },
  surface: {
    littleToKeep: 'Less than a third of what users see is worth keeping.',
    muchToKeep: 'Most of what users see is worth keeping. Build on it.',
    aheadOfCore: (areas: readonly string[]): string =>
      `What users see is in better shape than what lies beneath: ${listed(areas.map(quoted))}.`,
    droppedButAsked: (part: string): string =>
      `“${part}” is to be dropped, and people who use it again and again have asked about it.`,
    withoutReason: (part: string): string => `“${part}” is to change or go, and no reason is written down.`,
    manualWork: (count: number): string =>
      count === 1
        ? 'In one place the team fills a gap by hand.'
        : `In ${count} places the team fills a gap by hand.`,
    mostlyOpinion: (opinions: number, uses: number): string =>
      `${opinions} requests are opinions, ${uses === 0 ? 'none comes' : uses === 1 ? 'one comes' : `${uses} come`} from repeated use. Weigh them accordingly.`,
  },
  core: {
    differenceWeakens: {
      partly: (label: string, areas: readonly string[]): string =>
        `“${label}” holds in part only. That weakens ${listed(areas.map(quoted))}.`,
      absent: (label: string, areas: readonly string[]): string =>
        `“${label}” does not hold. That weakens ${listed(areas.map(quoted))}.`,
    },
    retrofitHard:
      'Putting it right afterwards is hard, which makes a fresh start more credible than a partial rebuild.',
    retrofitEasy: 'Putting it right afterwards can be done, which speaks for keeping what is there.',
    retrofitWithRealData:
      'Real people’s data is in it already, and every record would have to be given an owner.',
  },
  readiness: {
    cannotBothHold: (stay: string, sign: string): string => `“${stay}” and “${sign}” cannot both hold.`,
    stakesRaiseBar: 'Much hangs on it, so the bar is higher. That is not evidence for any path.',
    crossedRaisesBar: 'People already rely on it, so it has to be built to production quality.',
    dataProtection: 'It holds real people’s data, so data-protection law applies, at whatever stage it is.',
    paymentStandards: 'Real money moves through it, so the standards for payments apply.',
    ship: {
      holds: (statement: string, _test: string): string => statement,
      fails: (statement: string, _test: string): string => `This does not hold: ${lowerFirst(statement)}`,
      unknown: (_statement: string, test: string): string => `Still to ask: ${test}`,
    },
    shipUnknown: (open: number) => ({
      label: 'Not known yet',
      sentence:
        open === 1
          ? 'One ship condition has no answer yet. Try its test.'
          : `${open} ship conditions have no answer yet. Try their tests.`,
    }),
  },
  stage: {
    riskSaid: {
      open: (risk: string): string => `The room says that the ${lowerFirst(risk)} is open.`,
      partly: (risk: string): string => `The room says that the ${lowerFirst(risk)} is partly reduced.`,
      settled: (risk: string): string => `The room says that the ${lowerFirst(risk)} is settled.`,
    },
    riskInferred: {
      open: (risk: string): string => `Going by the evidence, the ${lowerFirst(risk)} is open.`,
      partly: (risk: string): string => `Going by the evidence, the ${lowerFirst(risk)} is partly reduced.`,
      settled: (risk: string): string => `Going by the evidence, the ${lowerFirst(risk)} is settled.`,
      unknown: (risk: string): string =>
        `The evidence does not say yet how large the ${lowerFirst(risk)} is.`,
    },
    largestRisk: {
      room: (risk: string, stage: string): string =>
        `The ${lowerFirst(risk)} is the largest still open. Next to prove: ${stage}.`,
      evidence: (risk: string, stage: string): string =>
        `Going by the evidence, the ${lowerFirst(risk)} is the largest not yet settled. Next to prove: ${stage}.`,
    },
    roomSaysNow: (stage: string): string => `The room places the build at: ${stage}.`,
    roomSaysNext: (stage: string): string => `The room picked the stage to prove next: ${stage}.`,
    allSettled: 'All four risks are settled. What is left is to keep it dependable as it grows.',
    nothingTells:
      'Nothing says yet which risk is the largest. Answer the claims, or ask the room about the four risks.',
    throwAwayUnknown:
      'Whether a throw-away prototype is still enough depends on two answers: what is tested, and what will be claimed.',
    stepUpNotYet: (shown: number, all: number): string =>
      `${shown} of ${all} signs of the next size show. All of them together say that it is time.`,
    skipped: (risks: readonly string[]): string =>
      `Still open from an earlier stage: ${listed(risks.map(lowerFirst))}.`,
    differentQuestions: (picks: readonly { readonly question: string; readonly people: number }[]): string =>
      `Picked: ${listed(picks.map(({ question, people }) => `${question} (${people})`))}.`,
  },
  maturity: {
    suggested: (aspect: string): string => `Worth a look, going by earlier answers: ${aspect}.`,
    open: (aspect: string): string => `${aspect}: where does it stand today?`,
    fits: (aspect: string, now: string): string => `${aspect}: right for the target, at “${now}”.`,
    noTarget: 'There is no target yet. Pick a size to build for, or the stage to prove next.',
    targetFromStage: (target: string, stage: string): string =>
      `The target is ${target}, as usual for: ${stage}.`,
    targetPicked: (target: string): string => `The room picked the target: ${target}.`,
  },
} as const;
