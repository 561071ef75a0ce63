import type { Playbook } from '../playbook/playbook.ts';

export const readiness: Playbook['readiness'] = {
  principle:
    'A prototype asks a question. A live product makes a promise. Real people’s data brings data-protection law with it; real money brings the rules for payments.',
  stay: [
    {
      id: 'S1',
      label: 'Still asking whether to build it',
      prompt: 'Is the open question still whether this is worth building at all?',
      minutes: 0.5,
    },
    {
      id: 'S2',
      label: 'Only people who know',
      prompt: 'Are all its users in the team, or people we know who were told it is a trial?',
      minutes: 0.5,
    },
    {
      id: 'S3',
      label: 'No real data, no real money',
      prompt: 'Is it free of real people’s data and of real money?',
      minutes: 0.5,
    },
    {
      id: 'S4',
      label: 'Moving teaches more',
      prompt: 'Do we learn more by moving quickly than by making it safe?',
      minutes: 0.5,
    },
  ],
  crossings: [
    {
      id: 'Y1',
      label: 'Strangers use it',
      prompt: 'Does anyone use it whom we do not know personally?',
      help: 'Yes: at least one such person. Partly: a friend of a customer, now and then.',
      minutes: 0.5,
      prior: 'crossing-strangers',
    },
    {
      id: 'Y2',
      label: 'It holds data that matters to somebody',
      prompt: 'Would a real person be harmed or upset if its data were lost or seen?',
      help: 'Yes: real people’s records are in it. Partly: a few real records among made-up ones.',
      minutes: 0.5,
      prior: 'crossing-data',
    },
    {
      id: 'Y3',
      label: 'Money moves through it',
      prompt: 'Does anybody pay through it, or does money change hands because of what it says?',
      help: 'Yes: live payments. Partly: invoices or payouts are written from its figures.',
      minutes: 0.5,
      prior: 'crossing-money',
    },
    {
      id: 'Y4',
      label: 'It is shown as a working product',
      prompt: 'Do we speak of it to customers as a product that works today?',
      help: 'Yes: on a website, in a contract or a sales call. Partly: called a beta and sold all the same.',
      minutes: 0.5,
      prior: 'crossing-shown',
    },
  ],
  answers: [
    { id: 'yes', label: 'Yes', value: 1 },
    { id: 'partly', label: 'Partly', value: 0.5 },
    { id: 'no', label: 'No', value: 0 },
  ],
  verdicts: {
    stay: {
      label: 'Still a question',
      sentence:
        'All four statements hold, so it may stay a prototype. Moving quickly is the right thing to do.',
    },
    crossed: {
      label: 'Already a promise',
      sentence:
        'At least one sign holds, so people are relying on it. The four ship conditions can no longer wait.',
    },
    undefined: {
      label: 'Not yet clear',
      sentence: 'Neither side is established. Ask the open questions; do not guess.',
    },
  },
  shipConditions: [
    {
      id: 'X1',
      label: 'Data stays safe and right',
      statement: 'In normal use nothing people enter is lost or spoilt.',
      test: 'Could something a user entered vanish or go wrong without anyone noticing?',
      badAnswer: 'yes',
      help: 'Rests on checks in the database, saves that confirm, and backups that run by themselves.',
      minutes: 0.75,
      prior: 'ship-data',
    },
    {
      id: 'X2',
      label: 'Nobody reaches what is not theirs',
      statement: 'People see and change only what they are meant to.',
      test: 'Could someone get into another person’s account or records, by accident or on purpose?',
      badAnswer: 'yes',
      help: 'Rests on real sign-in and on a check at every request, not only on hidden buttons.',
      minutes: 0.75,
      prior: 'ship-access',
    },
    {
      id: 'X3',
      label: 'The team hears of failures first',
      statement: 'When it fails, the team knows without being told by a user.',
      test: 'Could it be down until a user complains?',
      badAnswer: 'yes',
      help: 'Rests on one check from outside and one person who is told.',
      minutes: 0.75,
      prior: 'ship-failures',
    },
    {
      id: 'X4',
      label: 'It can be brought back in time',
      statement: 'After a failure it is back before people lose trust.',
      test: 'Has anyone restored it from a backup and timed how long that took?',
      badAnswer: 'no',
      help: 'Rests on having done it once with a watch. A backup nobody has restored is a hope.',
      minutes: 0.75,
      prior: 'ship-restore',
    },
  ],
  ready: {
    label: 'Ready to be relied on',
    sentence: 'All four ship conditions hold. What remains can follow while people use it.',
  },
  notReady: {
    label: 'Not ready to be relied on',
    sentence: 'At least one ship condition fails. One is enough: put it right before more people come.',
  },
  mayFollowLater: [
    {
      id: 'polished-messages',
      label: 'Polished messages',
      help: 'Honest is enough for now; friendly can follow.',
    },
    {
      id: 'full-dashboards',
      label: 'Full dashboards',
      help: 'One alert that somebody acts on beats ten charts.',
    },
    {
      id: 'edge-validation',
      label: 'Checks for every rare case',
      help: 'Guard what people really enter first; add the odd cases as they come.',
    },
    {
      id: 'database-tuning',
      label: 'Database tuning',
      help: 'Wait until something is slow for a real user.',
    },
  ],
  stakesPrompt: 'Does more hang on this than the build itself?',
  stakes: [
    {
      id: 'seed-round',
      label: 'A seed round',
      prompt: 'Will investors decide on the strength of what it shows?',
    },
    {
      id: 'co-founder',
      label: 'A co-founder joining',
      prompt: 'Is somebody about to give up a job for this?',
    },
    {
      id: 'personal-capital',
      label: 'Personal savings',
      prompt: 'Is somebody putting in money they cannot afford to lose?',
    },
  ],
  throwAway: {
    isolatedPrompt: 'Are we testing one question on its own?',
    noClaimPrompt: 'Will we claim nothing from it about people coming back or paying?',
    enough:
      'A throw-away prototype is enough: it tests one question and claims nothing about return or payment.',
    notEnough:
      'A throw-away prototype is not enough: what we want to claim from it needs a real product beneath.',
  },
};
