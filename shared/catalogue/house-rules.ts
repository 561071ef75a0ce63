import type { HouseRule } from '../playbook/playbook.ts';

export const houseRules: readonly HouseRule[] = [
  {
    id: 'HR1',
    title: 'Privacy in a proof of concept',
    why: 'Paperwork slows a trial down. The law, though, makes no exception for trials that hold real people’s data.',
    options: [
      {
        id: 'nothing-unless-personal-data',
        label: 'Nothing, unless real people’s data is stored',
        sentence: 'In a proof of concept nothing is done about privacy, unless it holds real people’s data.',
        effects: {
          cells: [
            {
              aspect: 'privacy',
              stage: 'poc',
              cell: { text: 'what the law asks for the data held', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: ['Y2'],
        },
      },
      {
        id: 'basics-always',
        label: 'The basics at every stage',
        sentence: 'The basics of privacy apply from the proof of concept on, whatever data it holds.',
        effects: {
          cells: [
            { aspect: 'privacy', stage: 'poc', cell: { text: 'a short privacy note', instruction: 'build' } },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'nothing-unless-personal-data',
    influences: 'What the catalogue asks of privacy at the smallest stage.',
    touches: ['privacy', 'Y2'],
  },
  {
    id: 'HR2',
    title: 'Background jobs',
    why: 'Some begin with a queue as soon as users come; others let people wait until waiting hurts.',
    options: [
      {
        id: 'table',
        label: 'As in the catalogue',
        sentence: 'Background jobs follow the catalogue: a simple queue from the MVP on.',
      },
      {
        id: 'wait-until-it-hurts',
        label: 'No queue before ten thousand users',
        sentence: 'No job queue is built before ten thousand users; a wait of half a minute is accepted.',
        effects: {
          cells: [
            { aspect: 'job-queues', stage: 'mvp', cell: { text: 'none', instruction: 'none' } },
            {
              aspect: 'short-running-jobs',
              stage: 'mvp',
              cell: { text: 'while the user waits', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'table',
    influences: 'What the catalogue asks of background jobs at the MVP.',
    touches: ['short-running-jobs', 'long-running-jobs', 'job-queues', 'scheduled-tasks', 'job-monitoring'],
  },
  {
    id: 'HR3',
    title: 'Sign-in at the MVP',
    why: 'Sign-in costs time before anything is learnt. Without it, nobody can be told apart and nothing kept private.',
    options: [
      {
        id: 'real',
        label: 'Real sign-in; a link by e-mail counts',
        sentence: 'From the MVP on there is real sign-in. A link sent by e-mail counts.',
      },
      {
        id: 'invitation-code',
        label: 'An invitation code, while everybody is known',
        sentence:
          'An invitation code stands in for sign-in as long as every user is known and nothing private is kept.',
        effects: {
          cells: [
            {
              aspect: 'authentication',
              stage: 'mvp',
              cell: { text: 'invitation code for known users', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'real',
    influences: 'What the catalogue asks of sign-in at the MVP, and the first of the five necessities.',
    touches: ['authentication', 'AU1', 'V2'],
  },
  {
    id: 'HR4',
    title: 'Single sign-on for companies',
    why: 'Large customers ask for it early in the talks and pay for it late.',
    options: [
      {
        id: 'when-paid',
        label: 'When a large customer pays for it, else past a million users',
        sentence:
          'Single sign-on is built when a large customer pays for it, and otherwise only past a million users.',
      },
      {
        id: 'from-100k',
        label: 'From a hundred thousand users on',
        sentence:
          'Single sign-on is built from a hundred thousand users on, so that large customers can be won.',
        effects: {
          cells: [
            {
              aspect: 'authentication',
              stage: '100k',
              cell: { text: 'MFA where sensitive, SSO for companies', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'when-paid',
    influences: 'What the catalogue asks of sign-in in large products.',
    touches: ['authentication', 'AU4'],
  },
  {
    id: 'HR5',
    title: 'Mobile apps',
    why: 'One code for all devices is cheaper; apps made for each device can do more.',
    options: [
      {
        id: 'cross-then-native',
        label: 'One code for all at 10k, native at 100k',
        sentence:
          'A mobile app starts with one code for all devices at ten thousand users; native apps follow at a hundred thousand.',
      },
      {
        id: 'web-until-100k',
        label: 'The web until 100k',
        sentence: 'There is no mobile app before a hundred thousand users; the web works well on a phone.',
        effects: {
          cells: [
            {
              aspect: 'mobile-app',
              stage: '10k',
              cell: { text: 'web that works well on a phone', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'cross-then-native',
    influences: 'What the catalogue asks of mobile apps.',
    touches: ['mobile-app', 'responsive-design'],
  },
  {
    id: 'HR6',
    title: 'Development containers',
    why: 'They spare new developers a day of set-up, and cost upkeep from the first day.',
    options: [
      {
        id: 'table',
        label: 'As in the catalogue',
        sentence: 'Development containers follow the catalogue: from a hundred thousand users on.',
      },
      {
        id: 'from-mvp',
        label: 'From the MVP on',
        sentence: 'Development containers are used from the MVP on.',
        effects: {
          cells: [
            {
              aspect: 'local-dev-setup',
              stage: 'mvp',
              cell: { text: 'development container', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'table',
    influences: 'What the catalogue asks of the set-up for developers.',
    touches: ['local-dev-setup'],
  },
  {
    id: 'HR7',
    title: 'Where a stage begins',
    why: 'Exactly a hundred users can be read as the end of one stage or the start of the next.',
    options: [
      {
        id: 'half-open',
        label: 'A bound belongs to the larger stage',
        sentence: 'A product with exactly a hundred users counts to the larger stage.',
      },
      {
        id: 'closed-above',
        label: 'A bound belongs to the smaller stage',
        sentence: 'A product with exactly a hundred users still counts to the smaller stage.',
      },
    ],
    default: 'half-open',
    influences: 'Which maturity stage a number of users at a bound belongs to.',
    touches: [],
  },
  {
    id: 'HR8',
    title: 'Design system',
    why: 'Made early it saves repeats; made too early it fixes what is still moving.',
    options: [
      {
        id: 'after-three-repeats',
        label: 'A small kit at the MVP, written down after three repeats',
        sentence: 'The MVP has a small kit of parts; a part is written down once it was built three times.',
      },
      {
        id: 'documented-at-mvp',
        label: 'Written down at the MVP',
        sentence: 'The parts of the interface are written down from the MVP on.',
        effects: {
          cells: [
            {
              aspect: 'design-system',
              stage: 'mvp',
              cell: { text: 'documented kit of parts', instruction: 'build' },
            },
          ],
          dropsBlockers: [],
          whenCrossed: [],
        },
      },
    ],
    default: 'after-three-repeats',
    influences: 'What the catalogue asks of the design system.',
    touches: ['design-system'],
  },
  {
    id: 'HR9',
    title: 'Testing a restore',
    why: 'A backup that was made is often taken for a backup that works.',
    options: [
      {
        id: 'own-test',
        label: 'A test of its own',
        sentence: 'Restoring has a test of its own: it was done once, and timed.',
      },
      {
        id: 'backup-counts',
        label: 'A backup that runs counts',
        sentence: 'A backup that runs by itself counts as able to be restored.',
      },
    ],
    default: 'own-test',
    influences: 'What counts as a good answer to the fourth ship condition.',
    touches: ['X4', 'data-backup', 'disaster-recovery'],
  },
  {
    id: 'HR10',
    title: 'Partial or fresh',
    why: 'Some always save what they can; others start over as soon as the core is weak.',
    options: [
      {
        id: 'retrofit-decides',
        label: 'The difficulty of putting it right decides',
        sentence: 'How hard it is to put right afterwards decides between a partial and a full rebuild.',
      },
      {
        id: 'fit-decides',
        label: 'The fit alone decides',
        sentence: 'Between a partial and a full rebuild the fit alone decides.',
        effects: { cells: [], dropsBlockers: ['partial-retrofit', 'full-structure-holds'], whenCrossed: [] },
      },
    ],
    default: 'retrofit-decides',
    influences: 'Two blockers: one of a partial rebuild and one of a full rebuild.',
    touches: ['W'],
  },
  {
    id: 'HR11',
    title: 'A stage for prototypes',
    why: 'A prototype can save a wrong build, or put off the real test.',
    options: [
      {
        id: 'allowed',
        label: 'Allowed, with a rule for when it is enough',
        sentence:
          'A prototype is a stage of its own. It is enough while one question is tested and nothing is claimed about return or payment.',
      },
      {
        id: 'straight-to-mvp',
        label: 'From proof of concept straight to the MVP',
        sentence: 'After a proof of concept the next stage is the MVP; prototypes are sketches only.',
      },
    ],
    default: 'allowed',
    influences: 'Which stage is proposed while the product risk is the largest.',
    touches: ['EP2'],
  },
  {
    id: 'HR12',
    title: 'Quality of an MVP',
    why: 'Lean learns faster. Where much hangs on it, or people rely on it, lean can cost more than it saves.',
    options: [
      {
        id: 'lean-unless-stakes',
        label: 'Lean, unless the stakes are high or the line is crossed',
        sentence:
          'The MVP is lean. Where the stakes are high or people rely on it, it is built to production quality.',
      },
      { id: 'always-lean', label: 'Always lean', sentence: 'The MVP is lean, whatever hangs on it.' },
      {
        id: 'always-production',
        label: 'Always production quality',
        sentence: 'The MVP is built to production quality from the start.',
      },
    ],
    default: 'lean-unless-stakes',
    influences: 'Whether the plan carries the five marks of production quality.',
    touches: ['Y1', 'Y2', 'Y3', 'Y4'],
  },
  {
    id: 'HR13',
    title: 'Prototype and proof of concept',
    why: 'Many use the two words for the same thing; the questions behind them differ.',
    options: [
      {
        id: 'two-stages',
        label: 'Two stages with two questions',
        sentence: 'A proof of concept asks whether it can be built; a prototype asks how.',
      },
      {
        id: 'one-stage',
        label: 'One stage',
        sentence: 'Proof of concept and prototype are treated as one stage before the MVP.',
      },
    ],
    default: 'two-stages',
    influences: 'How many stages come before the MVP.',
    touches: [],
  },
];
