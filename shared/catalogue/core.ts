import type { Playbook } from '../playbook/playbook.ts';
import { checks } from './checks.ts';

export const core: Playbook['core'] = {
  aim: 'Enough structure for the next stage, and no more. This is not a test for large companies.',
  hurtsPrompt: 'Does this already cost us time, money or customers today?',
  scores: [
    { score: 0, label: 'Absent or broken' },
    { score: 1, label: 'Weak' },
    { score: 2, label: 'Strained' },
    { score: 3, label: 'Nearly sound' },
    { score: 4, label: 'Sound for the next stage' },
  ],
  areas: [
    {
      id: 'DM',
      label: 'Data model',
      prompt: 'Taken as a whole, how well does our data carry what we want to do next?',
      help: 'How the product remembers things: what there is, how it belongs together, and whether new ideas fit.',
      minutes: 2,
    },
    {
      id: 'AU',
      label: 'Sign-in and permissions',
      prompt: 'Taken as a whole, how sure are we that the right people, and only they, get in?',
      help: 'Who can come in, which roles there are, and what each may see and do.',
      minutes: 1.5,
    },
    {
      id: 'IN',
      label: 'Connections and operations',
      prompt: 'Taken as a whole, how well does it work with the systems and the people around it?',
      help: 'The outside systems it needs, what happens when they fail, and where people fill the gaps.',
      minutes: 1.5,
    },
    {
      id: 'DE',
      label: 'Release',
      prompt: 'Taken as a whole, how calmly can we put a change in front of users?',
      help: 'How a change travels from a developer to a user, and how it can be taken back.',
      minutes: 1.5,
    },
    {
      id: 'QO',
      label: 'Testing and watching',
      prompt: 'Taken as a whole, how soon do we know that something is wrong, and can we mend it?',
      help: 'What is tried before a release, what is seen afterwards, and who is told.',
      minutes: 1.5,
    },
  ],
  checks,
  readings: [
    {
      id: 'demo-sign-in-wider-rollout',
      sentence:
        'Sign-in is good enough for a demo, and more people are coming. Plan a partial rebuild or hardening of it.',
      when: {
        kind: 'all',
        of: [
          { kind: 'atMost', value: { kind: 'area', area: 'AU' }, bound: 0.375 },
          {
            kind: 'any',
            of: [
              { kind: 'atLeast', value: { kind: 'fact', fact: 'growth' }, bound: 0.5 },
              { kind: 'lineCrossed', crossings: ['Y1'] },
            ],
          },
        ],
      },
    },
    {
      id: 'fine-surface-weak-connections',
      sentence: 'What users see is worth keeping, and the connections beneath may still let them down.',
      when: {
        kind: 'all',
        of: [
          { kind: 'atLeast', value: { kind: 'keepShare' }, bound: 0.5 },
          { kind: 'atMost', value: { kind: 'area', area: 'IN' }, bound: 0.375 },
        ],
      },
    },
    {
      id: 'informal-release',
      sentence: 'Releases rest on habit and luck. Make delivery safe before adding features.',
      when: { kind: 'atMost', value: { kind: 'area', area: 'DE' }, bound: 0.375 },
    },
    {
      id: 'customers-report-first',
      sentence: 'Customers notice problems before the team does. The product has run ahead of its delivery.',
      when: {
        kind: 'any',
        of: [
          { kind: 'atMost', value: { kind: 'check', check: 'QO3' }, bound: 0.25 },
          { kind: 'atMost', value: { kind: 'check', check: 'QO4' }, bound: 0.25 },
          { kind: 'shipConditionFails', conditions: ['X3'] },
        ],
      },
    },
  ],
  differences: [
    {
      id: 'V1',
      label: 'Every input is checked',
      prompt: 'Is everything that people or other systems send in checked and cleaned?',
      help: 'Present: at every way in. Partly: on the forms alone. Absent: it is taken as it comes.',
      areas: ['DM'],
      minutes: 0.75,
      prior: 'difference',
    },
    {
      id: 'V2',
      label: 'Sign-in and sessions are real',
      prompt: 'Do sessions end, are they safe from copying, and can a password be reset safely?',
      help: 'Present: all three. Partly: one or two. Absent: a token that lives for ever, or no sign-in.',
      areas: ['AU'],
      minutes: 0.75,
      prior: 'difference',
    },
    {
      id: 'V3',
      label: 'Errors are logged inside and honest outside',
      prompt: 'When something fails, do we get the details and the user an honest, plain sentence?',
      help: 'Present: both, and no inner workings shown. Partly: one of them. Absent: a blank page or a code dump.',
      areas: ['IN', 'QO'],
      minutes: 0.75,
      prior: 'difference',
    },
    {
      id: 'V4',
      label: 'The database refuses nonsense',
      prompt: 'Would the database itself refuse a missing, doubled or dangling record?',
      help: 'Present: references, uniqueness and required fields are enforced. Partly: some. Absent: only the code takes care.',
      areas: ['DM'],
      minutes: 0.5,
      prior: 'difference',
    },
    {
      id: 'V5',
      label: 'It reports, warns and can be restored',
      prompt: 'Does what it runs on report its state, warn somebody and let us restore it?',
      help: 'Present: all three. Partly: one or two. Absent: we would find out from a user.',
      areas: ['DE', 'QO'],
      minutes: 0.75,
      prior: 'difference',
    },
  ],
  differenceAnswers: [
    { id: 'present', label: 'Present', value: 1 },
    { id: 'partly', label: 'Partly', value: 0.5 },
    { id: 'absent', label: 'Absent', value: 0 },
  ],
  retrofit: {
    id: 'W',
    label: 'How hard it is to put right afterwards',
    prompt: 'If we added proper checks and proper sign-in to this build now, how hard would that be?',
    help: 'Checks touch every way in, and each needs a test. Sign-in often means giving every record an owner: easy while there is no real data, hard once there is. The harder it is, the more a fresh start makes sense.',
    levels: [
      { level: 0, label: 'Easy', help: 'A few places, no real data, no old decisions in the way.' },
      { level: 1, label: 'A contained job', help: 'Several places, all known. A week or two.' },
      { level: 2, label: 'Noticeable', help: 'Many places, and some records need an owner.' },
      { level: 3, label: 'Hard', help: 'Most of the code is touched while people use it.' },
      {
        level: 4,
        label: 'Close to a rewrite',
        help: 'Early decisions have set hard, and nearly everything would be touched.',
      },
    ],
    minutes: 1.5,
    prior: 'retrofit',
  },
  productionQuality: [
    {
      id: 'real-deployment',
      label: 'A real deployment',
      help: 'It runs where users can reach it, and not on somebody’s laptop.',
      shownBy: ['DE', 'V5'],
    },
    {
      id: 'checked-release',
      label: 'Checks and a controlled release from day one',
      help: 'Every change goes the same way and is tried before users meet it.',
      shownBy: ['DE1', 'DE2', 'QO1', 'QO2'],
    },
    {
      id: 'real-sign-in',
      label: 'Real sign-in',
      help: 'Accounts, sessions and roles that hold.',
      shownBy: ['AU', 'V2'],
    },
    {
      id: 'lasting-data',
      label: 'Data meant to last',
      help: 'A structure that one would still want in a year.',
      shownBy: ['DM', 'V1', 'V4'],
    },
    {
      id: 'watching',
      label: 'Watching that beats users’ reports',
      help: 'The team knows of a fault before a user writes in.',
      shownBy: ['QO3', 'QO4', 'V3', 'V5'],
    },
  ],
};
