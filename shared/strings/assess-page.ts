import { lowerFirst } from './first-letter.ts';
import { grouped, oneDecimal, percent } from './numbers.ts';
import { reportWords } from './report.ts';

type Answer = { readonly label: string; readonly said: string };

/** A blocker may rest on many answers; the JSON names them all. */
const ANSWERS_SHOWN = 4;

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const longDate = (day: string): string => LONG_DATE.format(new Date(`${day}T00:00:00Z`));

const range = (low: number, high: number): string =>
  low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;

const sentenceOf = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The words of the page that “assess” prints, around the sentences that the conclusions bring with them. */
export const pageWords = {
  untitled: 'Workshop without a title',
  subject: (product: string, client: string, date: string | null): string =>
    [product, client, date === null ? '' : longDate(date)].filter((part) => part !== '').join(' · '),
  playbook: (name: string, version: string): string =>
    `Concluded with the playbook “${name}”, version ${version}.`,
  decision: {
    title: (outcome: string, standing: 'settled' | 'leaning'): string =>
      standing === 'settled' ? `${outcome} · settled` : `${outcome} · leaning, not settled`,
    notTaken: 'The room has not taken a decision yet.',
    agrees: (outcome: string): string => `The room took the same way: ${lowerFirst(outcome)}.`,
    override: (outcome: string, blocked: boolean): string =>
      blocked
        ? `The room took another way, one that the rules block: ${lowerFirst(outcome)}.`
        : `The room took another way: ${lowerFirst(outcome)}.`,
    reason: (reason: string): string => `Its reason: ${reason}`,
  },
  paths: {
    title: 'The four paths',
    chosen: 'the rules’ choice',
    blocked: 'blocked',
    defensible: 'defensible',
    noFit: 'no condition applies',
    threshold: (threshold: number): string => `of ${percent(threshold)} needed`,
    weeks: (low: number, high: number): string => `${range(low, high)} weeks`,
    money: (low: number, high: number, currency: string): string => `${range(low, high)} ${currency}`,
    because: (sentence: string, answers: readonly Answer[]): string => {
      if (answers.length === 0) return sentence;
      const shown = answers.slice(0, ANSWERS_SHOWN).map(({ label, said }) => `${label}: ${lowerFirst(said)}`);
      const more = answers.length - shown.length;
      return `${sentence} (${shown.join('; ')}${more === 0 ? '' : `; and ${more} more`})`;
    },
    heading: (label: string, costs: readonly string[]): string => [label, ...costs].join(' · '),
    legend: '▓ certain  ▒ still open  ░ out of reach',
  },
  askNext: {
    title: 'Ask this next',
    question: (label: string, prompt: string): string => (prompt === '' ? label : prompt),
    worth: (minutes: number, sentence: string): string =>
      `${oneDecimal(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} · ${sentence}`,
    more: (count: number): string => `… and ${count} more.`,
  },
  flips: { title: 'What would change it' },
  evidence: {
    title: 'What is proved',
    counts: (counts: {
      readonly proved: number;
      readonly partly: number;
      readonly 'not-yet': number;
      readonly unknown: number;
    }): string =>
      `${counts.proved} proved, ${counts.partly} partly, ${counts['not-yet']} not yet, ${counts.unknown} unknown`,
    left: 'Proved or partly proved',
    notYet: 'Not yet proved',
    unknown: (claims: readonly string[]): string => `Unknown: ${claims.join('; ')}.`,
    claim: (text: string, partly: boolean, grade: string | null): string =>
      [text, ...(partly ? ['partly'] : []), ...(grade === null ? [] : [lowerFirst(grade)])].join(' · '),
    contradictions: 'Answers that do not go together',
  },
  stage: {
    title: 'Where it stands',
    supported: 'Evidence says',
    now: 'The room says',
    next: 'Next to prove',
    works: '“It works” means',
    unknown: 'Not known yet',
    withSentence: (label: string, sentence: string): string =>
      sentence === '' ? label : `${sentenceOf(label)} ${sentence}`,
    warning: (label: string, because: string): string => `${sentenceOf(label)} ${because}`,
    missing: (labels: readonly string[]): string =>
      `No longer optional at this stage, and missing: ${labels.map(lowerFirst).join(', ')}.`,
  },
  readiness: {
    title: 'What it owes, and whether it can be relied on',
    verdict: (label: string, sentence: string): string => `${sentenceOf(label)} ${sentence}`,
    condition: (label: string, state: 'holds' | 'fails' | 'unknown', said: string): string =>
      state === 'unknown' ? `${label}: not answered` : `${label}: ${said}`,
  },
  signals: {
    title: 'What the numbers can be trusted to say',
    metric: (name: string, verdict: string): string => `${name}: ${lowerFirst(verdict)}`,
    notKnown: 'The rate itself is not known.',
    observed: (rate: number, sample: number | null, exposure: number | null): string =>
      [
        `Observed ${percent(rate)}`,
        ...(sample === null ? [] : [`of ${grouped(sample)}`]),
        ...(exposure === null ? [] : [`· ${percent(exposure)} met a fault`]),
      ].join(' '),
    clean: (range: string): string => `${range} without the fault`,
  },
  core: {
    title: 'The technical core',
    nothing: 'Nothing is scored yet.',
    notApplicable: 'does not apply',
    whole: 'scored as a whole',
    scored: (scored: number, checks: number): string => `${scored} of ${checks} checks`,
    hurts: 'hurts now',
    retrofit: (level: number, label: string): string =>
      `Adding what is missing afterwards: ${lowerFirst(label)} (${level} of 4).`,
    absent: (labels: readonly string[]): string => `Absent: ${labels.map(lowerFirst).join('; ')}.`,
    partly: (labels: readonly string[]): string => `Only partly there: ${labels.map(lowerFirst).join('; ')}.`,
  },
  surface: {
    title: 'What users see',
    keep: 'Keep',
    simplify: 'Simplify',
    drop: 'Drop',
    unsorted: 'Not sorted',
  },
  maturity: {
    title: 'Too little and too much',
    under: 'Under-built',
    over: 'Over-built',
    row: (aspect: string, now: string, wanted: string): string => `${aspect}: ${now} → ${wanted}`,
    fits: 'Everything picked is right for the target.',
    open: (labels: readonly string[]): string => `Picked and not yet placed: ${labels.join(', ')}.`,
  },
  plan: {
    title: (weeks: number): string => `The next ${weeks} weeks`,
    outcome: 'To prove',
    measure: 'Measured by',
    measured: (metric: string, threshold: string, by: string | null): string =>
      [metric, threshold, by === null ? '' : `by ${longDate(by)}`].filter((part) => part !== '').join(' · '),
    workflow: 'Workflow',
    keep: 'Keep as is',
    release: 'Releases',
    feedback: 'Feedback',
    stopRule: 'Stop rule',
    capacity: 'Capacity',
    capacityKnown: (people: number, total: number, effort: number): string =>
      `${oneDecimal(effort)} of ${oneDecimal(total)} days, ${oneDecimal(people)} ${people === 1 ? 'person' : 'people'}.`,
    now: 'Change now, week by week',
    item: (title: string, owner: string, days: number | null): string =>
      [title, ...(owner === '' ? [] : [owner]), ...(days === null ? [] : [`${oneDecimal(days)} days`])].join(
        ' · ',
      ),
    defer: 'Put off, and what brings it back',
    deferred: (label: string, trigger: string): string =>
      trigger === '' ? label : `${label} — ${lowerFirst(trigger)}`,
    overBuilding: 'More than this stage asks for',
  },
  budget: {
    title: 'Before money is spent',
    passed: reportWords.budget.passed,
    open: reportWords.budget.open,
    answer: (label: string, answer: string): string =>
      answer === '' ? `${label}: no answer yet` : `${label}: ${answer}`,
  },
} as const;
