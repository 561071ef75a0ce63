import type { Playbook } from '../playbook/playbook.ts';

export const frame: Playbook['frame'] = {
  prompt: 'Which of these four questions is this build meant to answer next?',
  help: 'Everybody picks alone and in silence. Reveal together, and let the rarest pick speak first.',
  minutes: 4,
  stages: [
    {
      id: 'poc',
      label: 'Proof of concept',
      question: 'Can we build it?',
      riskId: 'technical',
      endsWith: 'A plain yes or no on whether it can be made. Both are worth having.',
      typicalForm:
        'A script or a single endpoint: small, quick and thrown away. No users, no polish, no growth.',
      prompts: [
        'Is there a part that nobody here has ever seen work?',
        'If that part failed, would the rest still be worth building?',
        'Could two weeks and one script settle it?',
      ],
    },
    {
      id: 'prototype',
      label: 'Prototype',
      question: 'How should we build it?',
      riskId: 'product',
      endsWith: 'Something learnt, and a team that agrees on what the product should be.',
      typicalForm:
        'A simple interface, two or three ways tried side by side, early feedback, and a real database to keep a record.',
      prompts: [
        'Do we disagree about how it should work, or about whether anybody wants it?',
        'Who has tried it without being told where to click?',
        'Which two versions would we like to compare?',
      ],
    },
    {
      id: 'mvp',
      label: 'MVP',
      question: 'Will anyone use it or pay for it?',
      riskId: 'market',
      endsWith: 'A clear answer. Strong signs: grow. Weak signs: change it or change course.',
      typicalForm:
        'The least product that is truly useful to real people in their own setting. It is not a tidier prototype.',
      prompts: [
        'Who would be cross if it were switched off tomorrow?',
        'Has anyone come back without being asked?',
        'Has anyone offered money, or the time of their staff?',
      ],
    },
    {
      id: 'production',
      label: 'Production',
      question: 'Can people rely on it?',
      riskId: 'operational',
      endsWith: 'Use that repeats, delivery that can be promised, and room for the load to grow.',
      typicalForm:
        'A live service that grows from ten thousand users to a hundred thousand, and then past a million.',
      prompts: [
        'What happens to a customer when it stops for a day?',
        'Who finds out first when something breaks: the team or a user?',
        'Could twice as many people join without more hands?',
      ],
    },
  ],
  risks: [
    {
      id: 'technical',
      label: 'Technical risk',
      meaning: 'It may not be possible to make it work well enough.',
      provedAt: 'poc',
      resolvedBy: {
        kind: 'max',
        of: [
          { kind: 'claim', claim: 'EP2', need: 1 },
          { kind: 'claim', claim: 'EP3', need: 2 },
        ],
      },
    },
    {
      id: 'product',
      label: 'Product risk',
      meaning: 'It may work and still not make sense to the people who use it.',
      provedAt: 'prototype',
      resolvedBy: {
        kind: 'max',
        of: [
          { kind: 'claim', claim: 'EP3', need: 2 },
          {
            kind: 'mean',
            of: [
              { kind: 'claim', claim: 'EP1', need: 1 },
              { kind: 'claim', claim: 'EP2', need: 1 },
            ],
          },
        ],
      },
    },
    {
      id: 'market',
      label: 'Market risk',
      meaning: 'People may understand it and still not use it or pay for it.',
      provedAt: 'mvp',
      resolvedBy: {
        kind: 'min',
        of: [
          { kind: 'claim', claim: 'EP3', need: 2 },
          { kind: 'claim', claim: 'EP4', need: 3 },
        ],
      },
    },
    {
      id: 'operational',
      label: 'Operational risk',
      meaning: 'People may want it and still not be able to count on it.',
      provedAt: 'production',
      resolvedBy: {
        kind: 'mean',
        of: [
          { kind: 'claim', claim: 'EN1', need: 3 },
          {
            kind: 'mean',
            of: [
              { kind: 'frictionFree', area: 'DE' },
              { kind: 'frictionFree', area: 'QO' },
              { kind: 'frictionFree', area: 'AU' },
              { kind: 'frictionFree', area: 'IN' },
            ],
          },
        ],
      },
    },
  ],
  resolvedFrom: 0.5,
  tools: [
    { id: 'prototype', label: 'Prototype', proves: 'That people grasp the idea when they see it.' },
    {
      id: 'mvp',
      label: 'MVP',
      proves: 'That one particular workflow is useful enough for people to do it again.',
    },
    {
      id: 'production',
      label: 'Production product',
      proves:
        'That people can use it again and again, that delivery keeps its promises, and that it can take more.',
    },
  ],
  worksPrompt: 'When we say “it works”, which of these five do we mean?',
  worksMeanings: [
    {
      id: 'demos',
      label: 'People liked it in demos',
      help: 'They nodded and asked good questions. Nobody has done their own work with it.',
      near: 'prototype',
    },
    {
      id: 'pilot',
      label: 'One pilot got the main job done',
      help: 'One customer went all the way through, perhaps with our help.',
      near: 'mvp',
    },
    {
      id: 'returning',
      label: 'A few people came back more than once',
      help: 'They came back of their own accord, and we know their names.',
      near: 'mvp',
    },
    {
      id: 'manual-delivery',
      label: 'People want it, and we deliver it by hand',
      help: 'The demand is real. Behind the screen, people do what the product does not.',
      near: 'mvp',
    },
    {
      id: 'one-workflow',
      label: 'One workflow works and the rest is workarounds',
      help: 'One path through the product holds. Around it there are exports, reminders and favours.',
      near: 'mvp',
    },
  ],
  mustMvp: [
    {
      id: 'authentication',
      label: 'Real sign-in',
      help: 'People outside the team hold accounts, so each must be able to reach only their own. A link by e-mail is enough.',
      shownBy: ['AU1', 'V2', 'X2'],
    },
    {
      id: 'monitoring',
      label: 'Knowing that it runs',
      help: 'If nobody is told when it stops, silence looks like lack of interest. One uptime check is enough to begin with.',
      shownBy: ['QO4', 'V5', 'X3'],
    },
    {
      id: 'error-handling',
      label: 'Failing honestly',
      help: 'A failed step must say so to the user and leave a trace for the team. Fine wording can wait.',
      shownBy: ['QO3', 'V3'],
    },
    {
      id: 'cost-controls',
      label: 'A ceiling on running costs',
      help: 'Real users can run up real bills. Set a limit or an alert on every service that charges by use.',
      shownBy: ['IN1', 'IN2'],
    },
    {
      id: 'data-integrity',
      label: 'Data that stays right',
      help: 'What people entrust to it must not vanish or contradict itself. Let the database refuse what makes no sense.',
      shownBy: ['DM1', 'V1', 'V4', 'X1'],
    },
  ],
  aiChecks: [
    {
      id: 'accurate',
      label: 'Accurate enough',
      prompt: 'On twenty real cases, how often is the answer good enough to use?',
    },
    { id: 'fast', label: 'Fast enough', prompt: 'How long will a user wait for it before they give up?' },
    {
      id: 'cost-effective',
      label: 'Cheap enough',
      prompt: 'What does one use cost, and does the price leave room for it?',
    },
  ],
  warnings: [
    {
      id: 'mvp-where-poc-would-do',
      label: 'An MVP where a proof of concept would do',
      sentence:
        'The open question is whether it can be built at all. A small script would answer it for far less than an MVP.',
    },
    {
      id: 'polishing-instead-of-testing-demand',
      label: 'Polishing instead of testing demand',
      sentence:
        'The prototype is getting tidier while nobody has tested whether people want it. The most important lesson comes last.',
    },
    {
      id: 'experiment-treated-as-production',
      label: 'An experiment treated as production',
      sentence:
        'This is still an experiment, and it is being built and paid for as if people already relied on it.',
    },
    {
      id: 'skipped-stages',
      label: 'An earlier question is still open',
      sentence:
        'The next stage takes earlier answers for granted, and at least one of them is not there yet.',
    },
    {
      id: 'different-questions',
      label: 'The room is answering different questions',
      sentence:
        'People in this room named different questions. Settle which one comes first before talking about the build.',
    },
  ],
};
