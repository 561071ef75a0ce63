import type { Playbook } from '../playbook/playbook.ts';

export const blockers: Playbook['blockers'] = [
  {
    id: 'polish-unsafe',
    paths: ['polish'],
    sentence: 'People already rely on it, and a ship condition fails. That comes before polish.',
    when: {
      kind: 'all',
      of: [
        { kind: 'lineCrossed', crossings: ['Y1', 'Y2', 'Y3', 'Y4'] },
        { kind: 'shipConditionFails', conditions: ['X1', 'X2', 'X3', 'X4'] },
      ],
    },
  },
  {
    id: 'polish-core-hurts',
    paths: ['polish'],
    sentence: 'An area of the core is weak and already hurts. Polish would not reach it.',
    when: { kind: 'areaHurtsAtMost', area: 'any', score: 1 },
  },
  {
    id: 'polish-main-job',
    paths: ['polish'],
    sentence: 'Users do not finish the main job with it, so there is nothing to polish yet.',
    when: { kind: 'atMost', value: { kind: 'condition', condition: 'P1' }, bound: 0.5 },
  },
  {
    id: 'harden-no-live-workflow',
    paths: ['harden'],
    sentence: 'There is no useful live workflow to make dependable.',
    when: { kind: 'atMost', value: { kind: 'claim', claim: 'EP3', need: 2 }, bound: 0.5 },
  },
  {
    id: 'harden-data-model',
    paths: ['harden'],
    sentence:
      'The data model is weak and already hurts. It cannot carry the next stage, however well it is guarded.',
    when: { kind: 'areaHurtsAtMost', area: 'DM', score: 1 },
  },
  {
    id: 'partial-no-workflow',
    paths: ['partial-rebuild'],
    sentence: 'No workflow is proven that a partial rebuild could be built around.',
    when: { kind: 'atMost', value: { kind: 'claim', claim: 'EP3', need: 2 }, bound: 0.5 },
  },
  {
    id: 'partial-little-to-keep',
    paths: ['partial-rebuild'],
    sentence: 'Less than a third of what users see is worth keeping, so little would be saved.',
    when: { kind: 'below', value: { kind: 'keepShare' }, bound: 1 / 3 },
  },
  {
    id: 'partial-retrofit',
    paths: ['partial-rebuild'],
    sentence: 'Putting it right afterwards is close to a rewrite, with real people’s data in place.',
    when: {
      kind: 'all',
      of: [
        { kind: 'atLeast', value: { kind: 'retrofit' }, bound: 1 },
        { kind: 'lineCrossed', crossings: ['Y2'] },
      ],
    },
  },
  {
    id: 'full-nothing-to-carry',
    paths: ['full-rebuild'],
    sentence: 'Too little was learnt to carry into a new build.',
    when: { kind: 'atMost', value: { kind: 'condition', condition: 'F4' }, bound: 0.5 },
  },
  {
    id: 'full-structure-holds',
    paths: ['full-rebuild'],
    sentence: 'The structure can carry the next stage. Its limits alone do not justify starting over.',
    when: {
      kind: 'all',
      of: [
        { kind: 'atLeast', value: { kind: 'area', area: 'DM' }, bound: 0.5 },
        { kind: 'atMost', value: { kind: 'retrofit' }, bound: 0.75 },
      ],
    },
  },
  {
    id: 'nothing-proved',
    paths: ['polish', 'harden', 'partial-rebuild', 'full-rebuild'],
    sentence: 'Nothing has been proved with a real user yet. That it exists is no reason to go on building.',
    when: {
      kind: 'nothingProved',
      claims: ['EP1', 'EP2', 'EP3', 'EP4', 'EP5', 'EP6'],
      grade: 2,
      answered: ['EP3', 'EP4'],
    },
  },
];
