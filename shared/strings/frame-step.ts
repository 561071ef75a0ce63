import { counted } from './numbers.ts';

/** Words of the first step in the room. Questions, meanings and stages come from the playbook. */
export const frameStepStrings = {
  title: 'Which question are we answering?',
  answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
  questions: 'The four questions',
  reduces: (stage: string, risk: string): string => `${stage} · reduces ${risk.toLowerCase()}`,
  agreed: 'agreed',
  pick: {
    title: 'Blind pick',
    hint: 'One after the other: go to your name and press 1–4. Nothing shows until you reveal it.',
    nobody: 'Put people in first, and each of them can pick without seeing the others.',
    toPeople: 'Put people in',
    count: (picked: number, all: number): string => `${picked} of ${all} picked`,
    picked: 'picked',
    waiting: 'to pick',
    reveal: 'Reveal',
    again: 'Hide again',
    took: (name: string): string => `${name} has picked.`,
    people: 'Who has picked',
    counted: (count: number): string => counted(count, 'person', 'people'),
    same: (question: string): string => `Everybody names the same question: ${question}`,
    first: (names: string): string => `The rarest pick speaks first: ${names}.`,
  },
  works: { title: 'What “it works” means here', now: 'Against the evidence' },
  stages: {
    title: 'Where it stands, and what comes next',
    now: 'It stands at',
    next: 'To prove next',
    ruled: (stage: string): string => `So far the answers point to ${stage}.`,
    none: 'The answers so far point nowhere yet.',
  },
  throwAway: { title: 'Is a throw-away prototype still enough?', yes: 'Yes', no: 'No' },
  owner: { title: 'Who takes the decision at the end?', label: 'Decision owner' },
  warnings: 'Warnings about the stages',
  and: ' and ',
} as const;
