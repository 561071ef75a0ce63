import type { Playbook } from '../playbook/playbook.ts';
import { maturityGroups } from './maturity-groups.ts';

export const maturity: Playbook['maturity'] = {
  prompt: 'Where does the build stand on this today?',
  usersPrompt: 'How many people used it in the last month?',
  stages: [
    {
      id: 'poc',
      label: 'POC',
      question: 'Does it work?',
      usersFrom: 0,
      usersBelow: 10,
      longestWeeks: 2,
      help: 'Up to ten people. Two weeks at most, and then an answer.',
    },
    {
      id: 'mvp',
      label: 'MVP',
      question: 'Can people use it?',
      usersFrom: 10,
      usersBelow: 100,
      help: 'From ten people to a hundred. The core, and the five necessities.',
    },
    {
      id: '10k',
      label: '10k',
      question: 'Do people want it?',
      usersFrom: 100,
      usersBelow: 10_000,
      help: 'From a hundred people to ten thousand. Make it good where they are.',
    },
    {
      id: '100k',
      label: '100k',
      question: 'Can it handle growth?',
      usersFrom: 10_000,
      usersBelow: 100_000,
      help: 'From ten thousand people to a hundred thousand. Make room and take out what breaks under load.',
    },
    {
      id: '1m',
      label: '1M+',
      question: 'Is it bulletproof?',
      usersFrom: 100_000,
      usersBelow: null,
      help: 'More than a hundred thousand people. Nothing may hang on one machine, one person or one supplier.',
    },
  ],
  defaultTarget: { poc: 'poc', prototype: 'poc', mvp: 'mvp', production: '10k' },
  stepUp: {
    from: 'mvp',
    to: '10k',
    signs: [
      'The number of users has grown for months, not days.',
      'Few of those who begin leave again.',
      'Users ask for things beyond the core.',
    ],
    typicalUsers: { from: 100, to: 500 },
    sentence:
      'Move on from the MVP when all three signs show. That is usually at a hundred to five hundred active users.',
  },
  aspectsPerWorkshop: 15,
  underBuilt: '{aspect}: stands at “{now}”, and the next stage needs “{target}”.',
  overBuilt: '{aspect}: stands at “{now}”, where “{target}” would have been enough.',
  groups: maturityGroups,
};
