import { percent } from './numbers.ts';

/** How an answer is read back in reasons, on screens and in the report. */
export const answerWords = {
  notAnswered: 'not answered',
  notApplicable: 'not applicable',
  nothing: 'nothing yet',
  noGrade: 'no grade given',
  hurts: 'already hurts',
  wholeArea: 'scored as a whole',
  score: (score: number): string => `${score} of 4`,
  answeredOf: (answered: number, total: number): string => `${answered} of ${total} checks scored`,
  joined: (parts: readonly string[]): string => parts.join(', '),
  shipHolds: { yes: 'holds', partly: 'holds in part', no: 'does not hold' },
  shipTest: { pass: 'test passed', fail: 'test failed' },
  keepShare: 'Share of the surface worth keeping',
  parts: (keep: number, simplify: number, drop: number, unsorted: number): string =>
    [
      `${keep} keep`,
      `${simplify} simplify`,
      `${drop} drop`,
      ...(unsorted === 0 ? [] : [`${unsorted} not sorted`]),
    ].join(', '),
  metric: (rate: number | null, sample: number | null, exposure: number | null): string =>
    [
      rate === null ? 'rate not known' : percent(rate),
      sample === null ? 'sample not known' : `of ${sample}`,
      exposure === null ? 'exposure not known' : `${percent(exposure)} met a fault`,
    ].join(', '),
  asserted: (value: number): string => `stated directly as ${percent(value)}`,
  unnamedMetric: 'A number without a name',
  activeUsers: 'Active users',
  question: 'The question to answer',
  stageNow: 'Where the build stands',
  stageNext: 'The stage to prove next',
  works: 'What “it works” means',
  target: 'The size to build for',
  isolated: 'One isolated question is tested',
  claimsRepeat: 'Repeat use or payment is claimed',
  pathTaken: 'The path the room took',
  risk: { open: 'open', partly: 'partly reduced', settled: 'settled' },
  yesNo: { yes: 'yes', no: 'no' },
} as const;
