import { percent } from './numbers.ts';

/** With one decimal more where rounding would make it look like what it falls short of. */
const closePercent = (share: number, bound: number) =>
  percent(share) === percent(bound) ? `${Math.floor(share * 1000) / 10} %` : percent(share);

/** Sentences of the decision: what was said, why a path was chosen or not, what to ask next, what would flip it. */
export const DECISION = {
  notAnswered: 'not answered',
  notApplicable: 'not applicable',
  graded: (status: string, grade: string) => `${status} · ${grade}`,
  ungraded: (status: string) => `${status} · no grade yet`,
  scored: (score: number, words: string) => (words === '' ? `${score}` : `${score} · ${words}`),
  scoredWhole: (said: string) => `${said} (scored as a whole)`,
  hurting: (said: string) => `${said} · hurts now`,
  level: (level: number, words: string) => `${level} · ${words}`,
  hurts: 'hurts now',
  doesNotHurt: 'does not hurt',
  markLabel: (area: string) => `${area}: already hurts`,
  holds: 'holds',
  holdsPartly: 'holds only partly',
  doesNotHold: 'does not hold',
  fails: 'fails',
  testFailed: 'its test failed',
  keepShare: (share: number) => `${percent(share)} worth keeping`,
  partPrompt: (part: string) => `Keep, simplify or drop: ${part}?`,
  surfaceLabel: 'What users see',
  surfacePrompt: 'Which parts of what users see do we keep, simplify or drop?',
  asserted: (share: number, reason: string) => `stated directly as ${percent(share)}: ${reason}`,

  fits: (path: string, fit: number, threshold: number, ruledOut: readonly string[]) =>
    ruledOut.length === 0
      ? `${path} fits at ${percent(fit)}, where ${percent(threshold)} is enough, and no cheaper path holds up.`
      : `${path} fits at ${percent(fit)}, where ${percent(threshold)} is enough; ruled out as a cheaper way: ${ruledOut.join(', ')}.`,
  belowThreshold: (path: string, fit: number, threshold: number) =>
    `${path} fits at ${closePercent(fit, threshold)}; it would need ${percent(threshold)}.`,
  tooWide: (path: string, lo: number, hi: number) =>
    `The fit of ${path} may still lie anywhere from ${percent(lo)} to ${percent(hi)}, which is too wide to stand on.`,
  beaten: (path: string, better: string, by: number) =>
    `${better} fits better than ${path} by ${Math.round(by * 100)} points of 100, more than the difference in cost excuses.`,
  dearer: (path: string, cheaper: string) => `${cheaper} holds up and costs less than ${path}.`,
  noConditions: (path: string) => `None of the conditions of ${path} applies here.`,
  halfTrue: (label: string) => `Half true: ${label}.`,
  openCondition: (label: string) => `Not yet known: ${label}.`,

  couldTurn: (from: string, to: string) => `could turn ${from} into ${to}`,
  firmsUp: (outcome: string) => `could settle ${outcome}`,
  askOn: (label: string) => `Answers still open could change it. Next: ${label}.`,
  stop: (outcome: string) =>
    `${outcome} is settled: no answer still open can change it. The room may stop asking.`,

  flip: (changes: readonly string[], outcome: string) => `${changes.join(' and ')} would make it ${outcome}.`,
  change: (label: string, from: string, to: string) => `“${label}” going from ${from} to ${to}`,

  wasUntil: (before: string, label: string, said: string) => `Was ${before} until “${label}” became ${said}.`,
  wasUntilAll: (before: string, changes: readonly string[]) => `Was ${before} until ${changes.join(', ')}.`,
  became: (label: string, said: string) => `“${label}” became ${said}`,
  wasBefore: (before: string) => `Was ${before} before.`,
  stays: (outcome: string) => `${outcome} stays.`,
  nowSettled: (outcome: string) => `${outcome} is now settled.`,
  nowLeaning: (outcome: string) => `${outcome} is no longer settled.`,

  findChanged: (label: string, to: string, outcome: string) =>
    `If “${label}” were ${to}, it could be ${outcome}.`,
} as const;
