import { counted, percent } from './numbers.ts';

const fine = (share: number): string => {
  const hundredths = share * 100;
  return hundredths < 10 && !Number.isInteger(hundredths) ? `${hundredths.toFixed(1)} %` : percent(share);
};

/** Words of the step on numbers, the line and the four ship conditions. */
export const signalsStrings = {
  title: 'What do the numbers say, and what do we owe?',
  lead: 'A fault colours the number of everybody who met it, and cannot be taken out afterwards. What is left is a range.',
  count: (open: number): string =>
    open === 0 ? 'Nothing open' : counted(open, 'question open', 'questions open'),
  numbers: {
    title: 'Numbers the room holds',
    name: 'Number',
    rate: 'Observed',
    sample: 'Of how many',
    exposure: 'Met a fault',
    fault: 'Which fault',
    of: (name: string, figure: string): string => `${figure}: ${name}`,
    noFault: 'None named',
    ownFault: (words: string): string => `In the room’s words: ${words}`,
    wrongShare: 'A share from 0 to 100 %.',
    wrongSample: 'A whole number.',
    remove: (name: string): string => `Remove ${name}`,
    unnamed: 'A number without a name',
    list: (count: number): string => counted(count, 'number', 'numbers'),
    added: (name: string): string => `Added: ${name}`,
    addedMany: (count: number): string => `Added ${count} numbers. One undo takes them back.`,
    without: (lo: number, hi: number): string => `${fine(lo)} to ${fine(hi)}`,
    cleanLabel: 'without the fault',
    sampleLabel: 'by chance alone',
    unknown: 'not known yet',
    picture: (rate: string, clean: string, sample: string): string =>
      `Observed ${rate}. Without the fault: ${clean}. By the size of the sample alone: ${sample}.`,
    rateSaid: (rate: number | null): string => (rate === null ? 'not known' : fine(rate)),
    missing: {
      rate: 'How high was it?',
      sample: 'Of how many people?',
      exposure: 'How many of them met a fault?',
    },
  },
  example: {
    title: 'One real example',
    text: '200 people tried it. 30 % left after one session and 2 % bought. A third of them met a broken start, so this is all the two numbers say:',
    leave: 'Left after one session',
    buy: 'Bought',
    next: 'Type a number below. The share who met a fault may be a guess in tenths.',
  },
  capture: {
    label: 'A new number',
    placeholder: 'Left after one session, 30 % of 200, a third met a fault',
    hint: 'A name is enough; the figures can follow.',
  },
  faults: {
    title: 'Faults that other answers point to',
    spoils: (label: string, what: string): string => `${label} colours: ${what.toLowerCase()}`,
  },
  facts: 'Facts',
  line: {
    title: 'Still a question, or already a promise?',
    dial: (verdict: string): string => `The dial stands at: ${verdict}`,
    short: { stay: 'Stay', crossed: 'Crossed' },
    stay: 'It may stay a prototype while all four hold',
    cross: 'The line is crossed as soon as one holds',
    ask: (count: number): string => counted(count, 'question still open', 'questions still open'),
    contradictions: 'Answers that cannot both be right',
    obligations: 'What follows from it',
    note: (label: string): string => `Note: ${label}`,
    noteHint: 'Why?',
  },
  ship: {
    title: 'Four ship conditions',
    holds: 'Does it hold?',
    states: { holds: 'Holds', fails: 'Fails', unknown: 'Open' },
    yes: 'Yes',
    no: 'No',
    later: 'May follow later',
    binding: 'None of the four can wait: the line is crossed.',
    notBinding: 'They bind as soon as the line is crossed.',
    note: (label: string): string => `Note: ${label}`,
    noteHint: 'How do we know?',
  },
} as const;
