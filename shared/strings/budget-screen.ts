import { counted } from './numbers.ts';

/** Words of the budget gate. Its seven questions come from the playbook. */
export const budgetScreen = {
  title: 'Seven answers before money is spent',
  lead: 'Each one concrete, and agreed by the room.',
  confirmed: (count: number, all: number): string => `${count} of ${all} agreed`,
  working: 'Working out what the workshop already says…',
  list: 'Questions of the budget gate',
  agree: (question: string): string => `Agreed: ${question}`,
  agreeTip: 'Agreed by the room',
  answer: (question: string): string => `Answer: ${question}`,
  placeholder: 'Nobody has said yet',
  from: { workshop: 'from the workshop', room: 'in the room’s words', nobody: '' },
  behind: (count: number): string => counted(count, 'answer behind it', 'answers behind it'),
  passed: 'The gate is open',
  passedText: 'All seven answers are concrete.',
  agreed: 'All seven are agreed.',
  scopeFirst: 'Scope first',
  scopeFirstText: (count: number): string =>
    count === 1
      ? 'One question has no concrete answer yet. Money should wait until it has one.'
      : `${count} questions have no concrete answer yet. Money should wait until they have one.`,
  keys: 'Enter agrees and goes on · Space agrees · ↑ ↓ another question',
  costs: 'What each path costs',
  costsHint: 'From the best case to the worst; the mark is the likely one.',
  changeCosts: 'Change the estimates',
  noCosts: 'Nobody has estimated a path yet. A range is enough: at best, likely, at worst.',
  estimate: 'Estimate the paths',
  path: 'Path',
  weeks: 'Weeks',
  money: 'Money',
  taken: 'taken',
  notEstimated: 'not estimated',
  range: (low: string, high: string): string => (low === high ? low : `${low}–${high}`),
  ranged: (path: string, range: string, likely: string): string => `${path}: ${range}, likely ${likely}`,
  weeksSaid: (weeks: string): string => (weeks === '1' ? '1 week' : `${weeks} weeks`),
} as const;
