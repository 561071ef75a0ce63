import { lowerFirst } from './first-letter.ts';
import { counted } from './numbers.ts';

const days = (count: number): string => counted(count, 'day', 'days');

/** What the plan, the matrix and the budget gate say, apart from the playbook's own prose. */
export const planWords = {
  keptPart: 'Users already get something from it.',
  simplifiedPart: 'It serves a real job, and is harder to use than it has to be.',
  droppedPart: 'It serves no job that users come for.',
  undecidedPart: 'Nobody has said yet whether to keep it.',
  partTrigger: 'Users ask for it after repeated use.',
  keptProof: 'It is proved, and goes with us into the next stage.',
  openProofNow: 'The chosen path has to prove this.',
  openProofLater: 'The chosen path can go on without it.',
  proofTrigger: 'The stage after this one has to prove it.',
  soundArea: 'It is sound enough for the next stage.',
  weakAreaNow: 'It is too weak for the next stage, and the chosen path is there to mend it.',
  hurtingArea: 'It already hurts delivery or live use.',
  weakAreaLater: 'It is weak, and the chosen path can live with that for now.',
  strainedArea: 'It carries the work for now.',
  areaTrigger: 'It begins to hurt delivery or live use.',
  openArea: 'Not enough is known about it yet.',
  openAreaTrigger: 'The open checks are answered.',
  byHand: 'It can go on being done by hand for now.',
  byHandTrigger: 'Doing it by hand takes more than half a day a week.',
  handHurts: 'The hand-work already hurts.',
  wished: 'It was asked for after repeated use.',
  opinion: 'Nobody has asked for it after repeated use.',
  opinionTrigger: 'A second user asks for it after repeated use.',
  unsortedRequest: 'Nobody has said yet whether this comes from use or from opinion.',
  roomItem: 'Added by the room.',
  noTrigger: 'Say what would bring it back.',
  fits: (labels: readonly string[]): string => `Because of: ${labels.join('; ')}.`,
  findOut: (label: string): string => `Find out: ${lowerFirst(label)}`,
  findOutWhy: 'Without this answer no path can be defended.',
  noEffort: 'No effort given yet.',
  noOwner: 'No owner yet.',
  noCapacity: 'Say how many people work on it, and the plan can tell whether it fits.',
  waitsFor: (title: string): string => `It starts before “${title}” is done.`,
  waitsForEachOther: 'It waits for itself through the items it depends on.',
  waitsForDeferred: (title: string): string => `It depends on “${title}”, which is put off.`,
  waitsForMissing: 'It depends on an item that is no longer there.',
  runsPastEnd: 'It runs past the last week of the plan.',
  deferToFit: (title: string, saved: number): string => `Put off “${title}”: it frees ${days(saved)}.`,
  overBuilt: (aspect: string, cell: string): string =>
    `At this stage, ${lowerFirst(aspect)} should be: ${cell}.`,
  notYetBuilt: (aspect: string): string => `The target stage asks for no ${lowerFirst(aspect)} yet.`,
  proposedOutcome: (label: string): string => `Prove it: ${lowerFirst(label)}`,
  stopRule: (template: string, week: number, metric: string, threshold: string): string =>
    template
      .replace('{week}', String(week))
      .replace('{metric}', metric === '' ? 'the one outcome' : lowerFirst(metric))
      .replace('{threshold}', threshold === '' ? 'half of what it must reach' : lowerFirst(threshold)),
  releaseRhythm: 'A first release in week 2, then one every week.',
  releaseRhythmCareful: 'A small release every week, each with a tried way back.',
  feedbackLoop: 'One named person talks to users after each release and brings back what they did.',
  budgetProved: (claims: readonly string[]): string => `${claims.join('; ')}.`,
  budgetKeep: (labels: readonly string[]): string => `We keep: ${labels.join('; ')}.`,
  budgetHurts: (labels: readonly string[]): string => `It already hurts: ${labels.join('; ')}.`,
  budgetNoHurt: (labels: readonly string[]): string =>
    `None of what we looked at hurts yet: ${labels.join('; ')}.`,
  budgetBuys: {
    demos: (claim: string): string => `Better demos: the open claim is “${claim}”.`,
    repeat: (claim: string): string => `Repeated use: the open claim is “${claim}”.`,
    reliability: (claim: string): string =>
      `Operational reliability: people already rely on it (“${claim}”).`,
  },
  budgetPath: (path: string, weeks: string | null, money: string | null): string =>
    `${path}${weeks === null ? '' : `, ${weeks}`}${money === null ? '' : `, ${money}`}.`,
  weekRange: (low: number, high: number): string => `${low}–${high} weeks`,
  moneyRange: (low: number, high: number, currency: string): string => `${low}–${high} ${currency}`,
  planWeeks: (weeks: number): string => `${weeks} weeks of work`,
  budgetDefer: (items: readonly string[]): string => `Put off: ${items.join('; ')}.`,
  untilTrigger: (label: string, trigger: string): string =>
    `${label} (until: ${lowerFirst(trigger.replace(/\.$/, ''))})`,
} as const;
