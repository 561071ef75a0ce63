import type { Parameters } from '../playbook/playbook.ts';

export const parameters: Parameters = {
  hurtsCap: 0.25,
  margin: 0.25,
  width: 0.5,
  nodeLimit: 20_000,
  askNext: { samples: 64, seed: 20_250_314 },
  flips: { largestSet: 3, shown: 8 },
  breakEven: {
    prototypeShare: 0.25,
    delayShare: 0.15,
    sentence:
      'Building a prototype first pays only if the chance of going on is below {percent}. This is a rule of thumb.',
  },
};
