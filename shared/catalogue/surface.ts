import type { Playbook } from '../playbook/playbook.ts';

export const surface: Playbook['surface'] = {
  rule: 'Keep what already makes things clear, builds trust or brings people back. Make the way in simpler before adding anything.',
  insight:
    'What users see is usually in better shape than what lies beneath. Keeping the screens and the proven workflow, and rebuilding underneath, is often quicker and cheaper than starting over.',
  prompts: [
    {
      id: 'PS1',
      label: 'What people really finish',
      prompt: 'Which jobs do users get through today, from start to end, without us?',
      help: 'Keep the flows that users understand. What is named here is evidence for EP3.',
      minutes: 2,
      informs: ['EP3', 'P1'],
    },
    {
      id: 'PS2',
      label: 'Screens that earn their place',
      prompt: 'Which screens keep helping us sell, bring people in or deliver?',
      help: 'Keep a narrow set that serves one job well.',
      minutes: 2,
      informs: ['EP2', 'P3'],
    },
    {
      id: 'PS3',
      label: 'Parts made for show',
      prompt: 'What is there for a demo, for an investor or for one loud request?',
      help: 'Side features that came too early can go. Ask who would notice.',
      minutes: 1.5,
      informs: ['EP6'],
    },
    {
      id: 'PS4',
      label: 'Work done by hand',
      prompt: 'Where do we step in by hand so that it looks as if it worked?',
      help: 'Every hand-made step is a workaround. It feeds the check on gaps that staff fill (IN3).',
      minutes: 2,
      informs: ['IN3', 'EN6', 'F2'],
    },
    {
      id: 'PS5',
      label: 'Requests from use, and from opinion',
      prompt: 'Which requests come from people who use it every week, and which from people with a view?',
      help: 'Put the first kind in the plan. Park the second until somebody uses it enough to need it.',
      minutes: 1.5,
      informs: ['EP6', 'EP4'],
    },
  ],
  dispositions: [
    { id: 'keep', label: 'Keep', help: 'Users understand it and it does its job.', value: 1 },
    { id: 'simplify', label: 'Simplify', help: 'Useful, and harder than it need be.', value: 0.5 },
    { id: 'drop', label: 'Drop', help: 'Nobody would miss it in the next stage.', value: 0 },
  ],
  minutesPerPart: 0.75,
  prior: 'keep-share',
};
