import type { Playbook } from '../playbook/playbook.ts';

export const signals: Playbook['signals'] = {
  prompt: 'Which numbers do we hold about real use, and what might have coloured them?',
  exposurePrompt: 'Of the people behind this number, what share met the fault? A guess in tenths will do.',
  minutes: 1.5,
  contaminations: [
    {
      id: 'slow-or-crashing',
      label: 'Slow or crashing',
      spoils: 'People leaving',
      effect: 'People may have left because of the waiting, not because of the offer.',
    },
    {
      id: 'flaky-sign-in',
      label: 'Sign-in that fails now and then',
      spoils: 'People coming back',
      effect: 'People who could not get in count as people who did not want to.',
    },
    {
      id: 'throw-away-schema',
      label: 'Data kept any old how',
      spoils: 'What people do',
      effect: 'Nobody can ask the data what users did, so stories take the place of numbers.',
    },
    {
      id: 'no-monitoring',
      label: 'Nobody watching',
      spoils: 'Every number, at the worst moment',
      effect: 'When it mattered most, it may have been down and nobody would know.',
    },
    {
      id: 'broken-onboarding',
      label: 'A broken start',
      spoils: 'People who sign up or buy',
      effect: 'Whether the value, the price or the start put people off cannot be told apart.',
    },
  ],
  verdicts: [
    { id: 'clean', label: 'Clean', sentence: 'This number can be read as it stands.' },
    {
      id: 'doubtful',
      label: 'Doubtful',
      sentence: 'This number points somewhere. Do not rest a decision on it alone.',
    },
    {
      id: 'contaminated',
      label: 'Measures the experience, not the offer',
      sentence: 'This number says how the product behaved, not whether people want it.',
    },
  ],
  thresholds: {
    cleanExposureAtMost: 0.05,
    cleanWidthAtMost: 0.1,
    contaminatedExposureAtLeast: 0.25,
    contaminatedWidthAtLeast: 0.3,
    doubtfulWilsonWidthAbove: 0.2,
  },
  wilsonZ: 1.96,
  smallSampleBelow: 100,
};
